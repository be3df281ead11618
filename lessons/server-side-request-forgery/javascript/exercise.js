import express from "express";

const app = express();

app.get("/status", async (req, res) => {
  const answer = await fetch(`http://${req.query.host}/health`);
  res.json({ host: req.query.host, up: answer.ok, said: await answer.text() });
});

export default app;
