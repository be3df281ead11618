import express from "express";
import { Invoice, login } from "shop";

const app = express();

app.get("/invoices/:id", login, async (req, res) => {
  // region: load
  // ruleid: owner-in-the-query-in-js
  const invoice = await Invoice.findOne({ _id: req.params.id, owner: req.user.id });
  if (!invoice) return res.sendStatus(404);
  res.json(invoice);
  // endregion
});

export default app;
