import express from "express";
import { Member } from "club";

const app = express();

app.get("/members/:name", async (req, res) => {
  // region: answer
  const member = await Member.findOne({ name: String(req.params.name) });
  res.json(member);
  // endregion
});

export default app;
