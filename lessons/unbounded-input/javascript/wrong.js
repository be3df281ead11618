import { randomInt } from "node:crypto";
import express from "express";

const app = express();

app.get("/dice", (req, res) => {
  // region: limit
  const count = Number(req.query.count);
  // ruleid: any-number-allowed-in-js
  if (Number.isNaN(count)) {
    return res.sendStatus(400);
  }
  const dice = Buffer.alloc(count);
  // endregion
  return res.json([dice.length, randomInt(1, 7)]);
});

export default app;
