import errorhandler from "errorhandler";
import express from "express";

const app = express();

app.get("/report", (req, res) => {
  const month = BigInt(req.query.month);
  res.json({ month: month.toString() });
});

// region: debug
app.use(errorhandler());
// endregion

export default app;
