import express from "express";

const app = express();

app.get("/order", (req, res) => {
  // region: number
  const ordered = Number(req.query.count);
  const paid = ordered | 0;
  // endregion
  res.json({ ordered, paid });
});

export default app;
