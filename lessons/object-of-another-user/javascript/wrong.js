import express from "express";
import { Invoice, login } from "shop";

const app = express();

app.get("/invoices/:id", login, async (req, res) => {
  // region: load
  // ruleid: id-hard-to-guess-in-js
  const invoice = await Invoice.findOne({ uuid: req.params.id });
  if (!invoice) return res.sendStatus(404);
  res.json(invoice);
  // endregion
});

export default app;
