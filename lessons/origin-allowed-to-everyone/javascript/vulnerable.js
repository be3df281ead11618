import express from "express";
import { orders } from "shop";

const app = express();

// region: share
app.use((req, res, next) => {
  // mark
  res.set("Access-Control-Allow-Origin", req.get("Origin"));
  res.set("Access-Control-Allow-Credentials", "true");
  next();
});
// endregion

app.get("/orders", (req, res) => {
  res.json(orders.of(req.get("Cookie")));
});

export default app;
