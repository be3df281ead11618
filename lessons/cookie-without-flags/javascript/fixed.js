import { parse } from "cookie";
import express from "express";
import { sessions } from "club";

const app = express();

app.post("/login", express.urlencoded({ extended: false }), (req, res) => {
  const session = sessions.open(req.body);
  // region: cookie
  // ruleid: cookie-has-its-flags-in-js
  res.cookie("session", session, { maxAge: 3600_000, secure: true, httpOnly: true, sameSite: "lax" });
  // endregion
  res.send("welcome");
});

app.get("/account", (req, res) => {
  const { session } = parse(req.headers.cookie ?? "");
  res.json({ account: sessions.owner(session) });
});

export default app;
