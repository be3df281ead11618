import express from "express";
import { reports } from "shop";

const app = express();
const formats = new Map([
  ["csv", "text/csv"],
  ["json", "application/json"],
]);

app.get("/report", async (req, res) => {
  const report = await reports.latest();
  res.set("Content-Type", req.query.type);
  res.send(report);
});

export default app;
