import express from "express";
import session from "express-session";
import { members } from "club";

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: process.env.SECRET, cookie: { secure: true, httpOnly: true, sameSite: "lax" } }));

app.post("/login", (req, res) => {
  const member = members.check(req.body.name, req.body.password);
  // region: login
  for (const key of Object.keys(req.session)) {
    // ruleid: session-emptied-first-in-js
    if (key !== "cookie") delete req.session[key];
  }
  req.session.member = member;
  res.redirect("/");
  // endregion
});

app.get("/account", (req, res) => {
  if (!req.session.member) return res.sendStatus(401);
  res.json({ account: req.session.member });
});

export default app;
