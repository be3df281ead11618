import { timingSafeEqual } from "node:crypto";
import express from "express";
import { hashed, users } from "./users.js";

const app = express();
app.use(express.json());

app.post("/verify-otp", (req, res) => {
  // region: check
  const user = users.get(req.body.name);
  if (!user || !timingSafeEqual(hashed(req.body.code), user.codeHash)) {
    return res.sendStatus(401);
  }
  // endregion
  res.send("welcome");
});

export default app;
