import cookieParser from "cookie-parser";
import express from "express";
import serialize from "node-serialize";

const app = express();
app.use(cookieParser());

app.get("/cart", (req, res) => {
  const cookie = req.cookies.cart;
  // region: load
  const items = serialize.unserialize(cookie);
  // endregion
  res.json(items);
});

export default app;
