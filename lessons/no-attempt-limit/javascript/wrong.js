import { timingSafeEqual } from "node:crypto";
import express from "express";
import { hashed, session, users } from "./users.js";

const app = express();
app.use(express.json());
app.use(session);

app.post("/verify-otp", (req, res) => {
  // region: check
  const user = users.get(req.body.name);
  // ruleid: failures-in-session-in-js
  if (req.session.failures >= 5) return res.sendStatus(429);
  if (!user || !timingSafeEqual(hashed(req.body.code), user.codeHash)) {
    // ruleid: failures-in-session-in-js
    req.session.failures = (req.session.failures ?? 0) + 1;
    return res.sendStatus(401);
  }
  // endregion
  res.send("welcome");
});

export default app;
