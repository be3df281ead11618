import path from "node:path";
import express from "express";

const app = express();
const INVOICES = path.resolve("invoices");

app.get("/invoice", (req, res) => {
  const name = String(req.query.name);
  // region: path
  // ruleid: resolved-and-checked-in-js
  res.sendFile(name, { root: INVOICES });
  // endregion
});

export default app;
