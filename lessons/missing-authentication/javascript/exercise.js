import { requireLogin, rooms } from "club";
import express from "express";

const app = express();
app.use(express.json());

app.get("/rooms", (req, res) => {
  res.json([...rooms].filter(([, days]) => days.length === 0).map(([name]) => name));
});

app.post("/rooms/:name/bookings", requireLogin, (req, res) => {
  rooms.get(req.params.name)?.push(String(req.body.day));
  res.sendStatus(201);
});

app.delete("/rooms/:name/bookings", (req, res) => {
  rooms.set(req.params.name, []);
  res.sendStatus(204);
});

export default app;
