import { randomInt } from "node:crypto";
import express from "express";

const app = express();

app.get("/dice", (req, res) => {
  // region: limit
  const count = Number(req.query.count);
  const dice = Buffer.alloc(count);
  // endregion
  res.json([dice.length, randomInt(1, 7)]);
});

export default app;
