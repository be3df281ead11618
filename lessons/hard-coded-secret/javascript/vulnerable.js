import express from "express";
import jwt from "jsonwebtoken";

const app = express();

app.post("/tokens", (req, res) => {
  // region: secret
  const token = jwt.sign({ sub: "ada" }, "k3s9-Zt7q-18hd-2x", { expiresIn: "1h" });
  // endregion
  res.json({ token });
});

export default app;
