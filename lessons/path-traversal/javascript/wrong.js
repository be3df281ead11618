import { readFileSync } from "node:fs";
import path from "node:path";
import express from "express";

const app = express();
const INVOICES = path.resolve("invoices");

app.get("/invoice", (req, res) => {
  const name = req.query.name;
  // region: path
  // ruleid: dots-removed-in-js
  const file = path.join(INVOICES, name.replaceAll("../", ""));
  res.type("pdf").send(readFileSync(file));
  // endregion
});

export default app;
