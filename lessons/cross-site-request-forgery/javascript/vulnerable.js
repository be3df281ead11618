import cookieParser from "cookie-parser";
import express from "express";
import { members } from "club";

const app = express();
app.use(cookieParser());
app.use(express.urlencoded({ extended: false }));

// region: check
app.post("/mail", (req, res) => {
  const member = members.bySession(req.cookies.session);
  members.setMail(member, req.body.mail);
  res.send("saved");
});
// endregion

export default app;
