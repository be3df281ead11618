import express from "express";
import fileUpload from "express-fileupload";

const app = express();
app.use(fileUpload({ limits: { fileSize: 1_000_000 } }));

app.post("/avatar", async (req, res) => {
  const { avatar } = req.files;
  // region: save
  // ruleid: content-type-believed-in-js
  if (!avatar.mimetype.startsWith("image/")) {
    return res.sendStatus(400);
  }
  await avatar.mv(`avatars/${avatar.name}`);
  return res.json({ avatar: `/avatars/${avatar.name}` });
  // endregion
});

export default app;
