import { events, payments, requireRole } from "club";
import express from "express";

const app = express();

app.get("/events", (req, res) => {
  res.json(events().map((event) => event.title));
});

app.get("/admin/payments", requireRole("admin"), (req, res) => {
  res.json(payments().map(({ payer, euros }) => ({ payer, euros })));
});

app.get("/admin/settings", requireRole("admin"), (req, res) => {
  res.json({ theme: "plain" });
});

export default app;
