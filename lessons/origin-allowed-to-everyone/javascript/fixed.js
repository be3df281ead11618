import express from "express";
import { orders } from "shop";

const app = express();

// region: share
const allowed = ["https://www.shop.example"];

app.use((req, res, next) => {
  const origin = req.get("Origin");
  // ruleid: origin-on-list-in-js
  if (allowed.includes(origin)) {
    res.set("Access-Control-Allow-Origin", origin);
    res.set("Access-Control-Allow-Credentials", "true");
  }
  res.set("Vary", "Origin");
  next();
});
// endregion

app.get("/orders", (req, res) => {
  res.json(orders.of(req.get("Cookie")));
});

export default app;
