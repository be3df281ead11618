import express from "express";
import { Member } from "club";

const app = express();
app.use(express.json());

app.post("/members", async (req, res) => {
  // region: fill
  // ruleid: fields-taken-out-in-js
  delete req.body.is_admin;
  const member = await Member.create(req.body);
  // endregion
  res.status(201).json({ id: member.id });
});

export default app;
