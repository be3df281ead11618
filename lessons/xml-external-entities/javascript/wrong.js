import express from "express";
import libxmljs from "libxmljs2";

const app = express();

app.post("/orders", express.text({ type: "*/*" }), (req, res) => {
  // region: parse
  // ruleid: network-off-in-js
  const order = libxmljs.parseXml(req.body, { noent: true, nonet: true });
  // endregion
  res.json({ note: order.get("note").text() });
});

export default app;
