import express from "express";
import { Member } from "club";

const app = express();
app.use(express.json());

app.post("/members", async (req, res) => {
  // region: fill
  const { name, city } = req.body;
  // ruleid: fields-by-name-in-js
  const member = await Member.create({ name, city });
  // endregion
  res.status(201).json({ id: member.id });
});

export default app;
