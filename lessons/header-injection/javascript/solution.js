import express from "express";
import { reports } from "shop";

const app = express();
const formats = new Map([
  ["csv", "text/csv"],
  ["json", "application/json"],
]);

app.get("/report", async (req, res) => {
  const report = await reports.latest();
  const type = formats.get(req.query.format);
  if (type === undefined) return res.sendStatus(404);
  res.set("Content-Type", type);
  res.send(report);
});

export default app;
