import express from "express";
import { notes } from "shop";

const app = express();

app.get("/notes/:number", (req, res) => {
  const { name } = req.query;
  if (!String(name).endsWith(".txt")) return res.sendStatus(400);
  // region: header
  res.set("Content-Disposition", `attachment; filename="${name}"`);
  // endregion
  res.type("txt").send(notes.get(Number(req.params.number)));
});

export default app;
