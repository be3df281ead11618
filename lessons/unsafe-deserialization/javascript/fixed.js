import cookieParser from "cookie-parser";
import express from "express";

const app = express();
app.use(cookieParser());

app.get("/cart", (req, res) => {
  const cookie = req.cookies.cart ?? "[]";
  // region: load
  // ruleid: data-only-in-js
  const items = JSON.parse(cookie);
  if (!Array.isArray(items)) {
    return res.sendStatus(400);
  }
  // endregion
  return res.json(items);
});

export default app;
