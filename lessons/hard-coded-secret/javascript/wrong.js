import express from "express";
import jwt from "jsonwebtoken";

const app = express();

app.post("/tokens", (req, res) => {
  // region: secret
  // ruleid: default-in-the-source-in-js
  const key = process.env.APP_SECRET ?? "k3s9-Zt7q-18hd-2x";
  const token = jwt.sign({ sub: "ada" }, key, { expiresIn: "1h" });
  // endregion
  res.json({ token });
});

export default app;
