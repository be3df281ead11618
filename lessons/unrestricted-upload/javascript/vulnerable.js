import express from "express";
import fileUpload from "express-fileupload";

const app = express();
app.use(fileUpload({ limits: { fileSize: 1_000_000 } }));

app.post("/avatar", async (req, res) => {
  const { avatar } = req.files;
  // region: save
  await avatar.mv(`avatars/${avatar.name}`);
  res.json({ avatar: `/avatars/${avatar.name}` });
  // endregion
});

export default app;
