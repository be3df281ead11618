import express from "express";
import jwt from "jsonwebtoken";

const app = express();
// region: secret
// ruleid: from-the-environment-in-js
const key = process.env.APP_SECRET;
if (!key) {
  throw new Error("APP_SECRET is not set");
}

app.post("/tokens", (req, res) => {
  const token = jwt.sign({ sub: "ada" }, key, { expiresIn: "1h" });
  // endregion
  res.json({ token });
});

export default app;
