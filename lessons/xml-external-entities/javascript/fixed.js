import express from "express";
import { XMLParser } from "fast-xml-parser";

const app = express();

app.post("/orders", express.text({ type: "*/*" }), (req, res) => {
  // region: parse
  // ruleid: entities-left-alone-in-js
  const { order } = new XMLParser({ processEntities: false }).parse(req.body);
  // endregion
  res.json({ note: order.note });
});

export default app;
