import express from "express";

const app = express();
const votes = {};

app.post("/vote", express.json(), (req, res) => {
  const { poll, answer } = req.body;
  votes[poll] = votes[poll] ?? {};
  votes[poll][answer] = (votes[poll][answer] ?? 0) + 1;
  res.json(votes[poll][answer]);
});

export default app;
