import express from "express";
import { read } from "reports";

const app = express();

app.get("/report", (req, res) => {
  // region: answer
  try {
    res.json(read(req.query.month));
  } catch (err) {
    // ruleid: text-still-tells-in-js
    res.status(500).send(`Sorry: ${err.message}`);
  }
  // endregion
});

export default app;
