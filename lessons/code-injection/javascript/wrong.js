import vm from "node:vm";
import express from "express";

const app = express();

app.get("/price", (req, res) => {
  const formula = req.query.formula;
  // region: compute
  // ruleid: another-context
  const total = vm.runInNewContext(formula, { price: 20, count: 3 });
  // endregion
  res.json({ total });
});

export default app;
