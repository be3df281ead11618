import express from "express";
import multer from "multer";

const app = express();

const storage = multer.diskStorage({
  destination: "applications/",
  filename: (req, file, cb) => {
    cb(null, file.originalname);
  },
});
const upload = multer({ storage, limits: { fileSize: 1_000_000 } });

app.post("/apply", upload.single("letter"), (req, res) => {
  res.status(201).send("Thank you");
});

export default app;
