import express from "express";
import { articles, requireLogin } from "paper";

const app = express();

app.get("/articles", (req, res) => {
  res.json(articles().filter(({ draft }) => !draft));
});

app.get("/drafts", requireLogin, (req, res) => {
  if (req.query.role !== "editor") return res.sendStatus(403);
  res.json(articles().filter(({ draft }) => draft));
});

export default app;
