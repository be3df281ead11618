import express from "express";
import { Member } from "club";

const app = express();

app.get("/members/:name", async (req, res) => {
  // region: answer
  const { passwordHash, ...shown } = await Member.findOne({ name: String(req.params.name) });
  // ruleid: one-field-taken-out-in-js
  res.json(shown);
  // endregion
});

export default app;
