import express from "express";
import { read } from "reports";

const app = express();

app.get("/report", (req, res) => {
  // region: answer
  try {
    res.json(read(req.query.month));
  } catch (err) {
    // ruleid: details-into-the-log-in-js
    console.error(err);
    res.status(500).send("We could not make that report.");
  }
  // endregion
});

export default app;
