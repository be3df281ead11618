import { randomInt } from "node:crypto";
import express from "express";

const app = express();

app.get("/dice", (req, res) => {
  // region: limit
  const count = Number(req.query.count);
  // ruleid: limit-checked-in-js
  if (!(count <= 100)) {
    return res.sendStatus(400);
  }
  const dice = Buffer.alloc(count);
  // endregion
  return res.json([dice.length, randomInt(1, 7)]);
});

export default app;
