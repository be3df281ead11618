import cookieParser from "cookie-parser";
import express from "express";
import { members } from "club";

const app = express();
app.use(cookieParser());
app.use(express.urlencoded({ extended: false }));

// region: check
app.post("/mail", (req, res) => {
  const from = req.get("Referer") ?? "club.example";
  // ruleid: referer-looked-into-in-js
  if (!from.includes("club.example")) return res.sendStatus(403);
  const member = members.bySession(req.cookies.session);
  members.setMail(member, req.body.mail);
  return res.send("saved");
});
// endregion

export default app;
