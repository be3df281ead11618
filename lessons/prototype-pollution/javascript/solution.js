import express from "express";

const app = express();
const votes = new Map();

app.post("/vote", express.json(), (req, res) => {
  const { poll, answer } = req.body;
  const counted = votes.get(poll) ?? new Map();
  counted.set(answer, (counted.get(answer) ?? 0) + 1);
  votes.set(poll, counted);
  res.json(counted.get(answer));
});

export default app;
