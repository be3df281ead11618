import express from "express";
import yaml from "js-yaml";

const app = express();

app.post("/import", express.text(), (req, res) => {
  const text = req.body;
  // region: load
  const settings = yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA });
  // endregion
  res.json({ theme: String(settings.theme) });
});

export default app;
