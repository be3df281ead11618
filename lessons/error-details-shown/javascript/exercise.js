import express from "express";
import { forecast } from "weather";

const app = express();

app.get("/forecast", async (req, res) => {
  console.info("forecast asked for");
  res.json(await forecast(String(req.query.town)));
});

app.use((err, req, res, next) => {
  res.status(500).json({ message: err.message });
});

export default app;
