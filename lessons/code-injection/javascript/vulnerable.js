import express from "express";

const app = express();

app.get("/price", (req, res) => {
  const formula = req.query.formula;
  // region: compute
  const total = eval(formula);
  // endregion
  res.json({ total });
});

export default app;
