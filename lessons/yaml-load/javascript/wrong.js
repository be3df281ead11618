import express from "express";
import yaml from "js-yaml";

const app = express();

app.post("/import", express.text(), (req, res) => {
  const text = req.body;
  // region: load
  // ruleid: tag-looked-for-in-js
  if (text.includes("!!js")) {
    return res.sendStatus(400);
  }
  const settings = yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA });
  // endregion
  return res.json({ theme: String(settings.theme) });
});

export default app;
