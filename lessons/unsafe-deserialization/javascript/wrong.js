import cookieParser from "cookie-parser";
import express from "express";
import serialize from "node-serialize";

const app = express();
app.use(cookieParser());

app.get("/cart", (req, res) => {
  const cookie = req.cookies.cart;
  // region: load
  // ruleid: checked-too-late-in-js
  const items = serialize.unserialize(cookie);
  if (!Array.isArray(items)) {
    return res.sendStatus(400);
  }
  // endregion
  return res.json(items);
});

export default app;
