import express from "express";
import { orders } from "shop";

const app = express();

// region: route
app.delete("/orders/:id", (req, res) => {
  orders.delete(req.params.id);
  res.sendStatus(204);
});
// endregion

export default app;
