import express from "express";

const app = express();

app.get("/banner", (req, res) => {
  const text = req.query.text ?? "Hello";
  const width = req.query.width ?? "40";
  const line = "*".repeat(Number(width));
  res.json({ lines: [line, `** ${text} **`, line] });
});

export default app;
