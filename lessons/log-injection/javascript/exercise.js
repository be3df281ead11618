import express from "express";
import { orders } from "shop";

const app = express();
app.use(express.urlencoded());

app.post("/orders", async (req, res) => {
  const { item, wishes } = req.body;
  await orders.add({ item, wishes });
  console.log(`order of ${item}, wishes: ${wishes}`);
  res.send("thank you");
});

export default app;
