import express from "express";
import { Order } from "shop";

const app = express();
app.use(express.json());

app.post("/orders", async (req, res) => {
  const { item, count } = req.body;
  const order = await Order.create({ item, count });
  res.status(201).json({ number: order.number });
});

export default app;
