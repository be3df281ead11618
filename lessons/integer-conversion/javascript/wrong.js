import express from "express";

const app = express();

app.get("/order", (req, res) => {
  // region: number
  const ordered = Number(req.query.count);
  const paid = ordered | 0;
  // ruleid: range-afterwards-in-js
  if (!(paid >= 1 && paid <= 1000)) {
    return res.sendStatus(400);
  }
  // endregion
  return res.json({ ordered, paid });
});

export default app;
