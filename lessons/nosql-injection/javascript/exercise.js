import express from "express";
import mongoose from "mongoose";

const app = express();
app.use(express.json());
const Order = mongoose.model("Order", new mongoose.Schema({ customer: {}, pin: {}, item: String }));

app.post("/orders", async (req, res) => {
  const found = await Order.find({ customer: req.body.customer, pin: req.body.pin });
  res.json(found.map((order) => order.item));
});

export default app;
