import express from "express";
import { orders } from "shop";

const app = express();

// region: route
app.delete("/orders/:id", (req, res) => {
  // ruleid: caller-named-by-request-in-js
  if (orders.get(req.params.id) !== req.query.user) return res.sendStatus(404);
  orders.delete(req.params.id);
  res.sendStatus(204);
});
// endregion

export default app;
