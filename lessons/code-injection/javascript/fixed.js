import express from "express";

const app = express();

// region: compute
const OPERATIONS = new Map([
  ["add", (a, b) => a + b],
  ["times", (a, b) => a * b],
]);

app.get("/price", (req, res) => {
  // ruleid: read-as-data-in-js
  const operation = OPERATIONS.get(req.query.operation);
  if (operation === undefined) {
    return res.sendStatus(400);
  }
  const total = operation(20, Number(req.query.by));
  // endregion
  return res.json({ total });
});

export default app;
