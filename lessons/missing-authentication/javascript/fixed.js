import express from "express";
import { orders, requireLogin } from "shop";

const app = express();

// region: route
// ruleid: login-asked-for-in-js
app.delete("/orders/:id", requireLogin, (req, res) => {
  if (orders.get(req.params.id) !== req.user.id) return res.sendStatus(404);
  orders.delete(req.params.id);
  res.sendStatus(204);
});
// endregion

export default app;
