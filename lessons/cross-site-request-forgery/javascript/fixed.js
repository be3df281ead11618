import cookieParser from "cookie-parser";
import express from "express";
import { members } from "club";

const app = express();
app.use(cookieParser());
app.use(express.urlencoded({ extended: false }));

// region: check
function sameOrigin(req, res, next) {
  const safe = ["GET", "HEAD", "OPTIONS"].includes(req.method);
  // ruleid: origin-compared-in-js
  if (safe || req.get("Origin") === "https://club.example") return next();
  return res.sendStatus(403);
}

app.use(sameOrigin);
// endregion

app.post("/mail", (req, res) => {
  const member = members.bySession(req.cookies.session);
  members.setMail(member, req.body.mail);
  res.send("saved");
});

export default app;
