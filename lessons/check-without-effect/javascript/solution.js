import express from "express";
import { login, Photo } from "photos";

const app = express();

function onlyOwner(req, res, next) {
  const owner = Photo.ownerOf(req.params.id);
  if (owner !== req.user.id) {
    return res.sendStatus(403);
  }
  return next();
}

app.get("/photos", (req, res) => {
  res.json(Photo.publicOnes());
});

app.delete("/photos/:id", login, onlyOwner, (req, res) => {
  Photo.remove(req.params.id);
  res.sendStatus(204);
});

export default app;
