import express from "express";
import { Customer, orders } from "shop";

const app = express();

app.get("/orders", (req, res) => {
  res.json([...orders.keys()].filter((number) => !orders.get(number).sent));
});

app.get("/orders/:number/customer", async (req, res) => {
  const order = orders.get(req.params.number);
  const customer = await Customer.findOne({ number: order.customer });
  res.json(customer);
});

export default app;
