import express from "express";
import yaml from "js-yaml";

const app = express();

app.post("/import", express.text(), (req, res) => {
  const text = req.body;
  // region: load
  // ruleid: plain-data-in-js
  const settings = yaml.load(text, { schema: yaml.JSON_SCHEMA });
  // endregion
  res.json({ theme: String(settings.theme) });
});

export default app;
