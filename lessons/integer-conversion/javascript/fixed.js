import express from "express";

const app = express();

app.get("/order", (req, res) => {
  // region: number
  const ordered = Number(req.query.count);
  // ruleid: range-first-in-js
  if (!(Number.isSafeInteger(ordered) && ordered >= 1 && ordered <= 1000)) {
    return res.sendStatus(400);
  }
  const paid = ordered;
  // endregion
  return res.json({ ordered, paid });
});

export default app;
