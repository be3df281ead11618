import { timingSafeEqual } from "node:crypto";
import express from "express";
import { hashed, users } from "./users.js";

const app = express();
app.use(express.json());

app.post("/verify-otp", (req, res) => {
  // region: check
  const user = users.get(req.body.name);
  if (!user) return res.sendStatus(401);
  // ruleid: failures-counted-in-js
  if (user.attempts >= 5) return res.sendStatus(429);
  user.attempts += 1;
  if (!timingSafeEqual(hashed(req.body.code), user.codeHash)) {
    return res.sendStatus(401);
  }
  user.attempts = 0;
  // endregion
  res.send("welcome");
});

export default app;
