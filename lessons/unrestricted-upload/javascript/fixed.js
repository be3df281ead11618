import { randomUUID } from "node:crypto";
import path from "node:path";
import express from "express";
import fileUpload from "express-fileupload";

const app = express();
const ENDINGS = [".png", ".jpg"];
app.use(fileUpload({ limits: { fileSize: 1_000_000 } }));

app.post("/avatar", async (req, res) => {
  const { avatar } = req.files;
  // region: save
  // ruleid: ending-from-a-list-in-js
  const ending = path.extname(avatar.name).toLowerCase();
  if (!ENDINGS.includes(ending)) {
    return res.sendStatus(400);
  }
  const name = randomUUID() + ending;
  await avatar.mv(`avatars/${name}`);
  return res.json({ avatar: `/avatars/${name}` });
  // endregion
});

export default app;
