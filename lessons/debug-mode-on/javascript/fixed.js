import errorhandler from "errorhandler";
import express from "express";

const app = express();

app.get("/report", (req, res) => {
  const month = BigInt(req.query.month);
  res.json({ month: month.toString() });
});

// region: debug
// ruleid: debug-asked-for-in-js
if (process.env.NODE_ENV === "development") {
  app.use(errorhandler());
}
app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).json({ error: "We could not make that report." });
});
// endregion

export default app;
