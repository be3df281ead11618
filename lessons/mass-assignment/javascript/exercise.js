import express from "express";
import { Order } from "shop";

const app = express();
app.use(express.json());

app.post("/orders", async (req, res) => {
  const order = await Order.create(req.body);
  res.status(201).json({ number: order.number });
});

export default app;
