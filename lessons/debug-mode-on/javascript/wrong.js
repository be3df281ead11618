import errorhandler from "errorhandler";
import express from "express";

const app = express();

app.get("/report", (req, res) => {
  const month = BigInt(req.query.month);
  res.json({ month: month.toString() });
});

// region: debug
// ruleid: debug-unless-told-in-js
if (process.env.NODE_ENV !== "production") {
  app.use(errorhandler());
}
// endregion

export default app;
