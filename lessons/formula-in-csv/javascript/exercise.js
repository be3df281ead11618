import { appendFileSync } from "node:fs";
import express from "express";

const app = express();
app.use(express.urlencoded({ extended: false }));
const inQuotes = (text) => `"${text.replaceAll('"', '""')}"`;

app.post("/tickets", (req, res) => {
  const { room, subject } = req.body;
  appendFileSync("tickets.csv", `${inQuotes(room)},${inQuotes(subject)}\n`);
  res.sendStatus(201);
});

export default app;
