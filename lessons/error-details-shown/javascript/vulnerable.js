import express from "express";
import { read } from "reports";

const app = express();

app.get("/report", (req, res) => {
  // region: answer
  try {
    res.json(read(req.query.month));
  } catch (err) {
    res.status(500).send(err.stack);
  }
  // endregion
});

export default app;
