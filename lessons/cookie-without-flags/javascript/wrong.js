import { parse } from "cookie";
import { sign, unsign } from "cookie-signature";
import express from "express";
import { sessions } from "club";

const app = express();

app.post("/login", express.urlencoded({ extended: false }), (req, res) => {
  const session = sessions.open(req.body);
  // region: cookie
  // ruleid: cookie-value-signed-in-js
  res.cookie("session", sign(session, process.env.COOKIE_KEY), { maxAge: 3600_000 });
  // endregion
  res.send("welcome");
});

app.get("/account", (req, res) => {
  const { session } = parse(req.headers.cookie ?? "");
  res.json({ account: sessions.owner(unsign(session, process.env.COOKIE_KEY)) });
});

export default app;
