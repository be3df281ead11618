import express from "express";
import { login, Note } from "notes";

const app = express();

app.get("/notes", login, async (req, res) => {
  const mine = await Note.find({ owner: req.user.id });
  res.json(mine.map(({ id, title }) => ({ id, title })));
});

app.delete("/notes/:id", login, async (req, res) => {
  const note = await Note.findOne({ _id: req.params.id, owner: req.user.id });
  if (!note) return res.sendStatus(404);
  await note.deleteOne();
  return res.sendStatus(204);
});

export default app;
