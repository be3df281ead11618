import { unlinkSync } from "node:fs";
import path from "node:path";
import express from "express";

const app = express();
const UPLOADS = path.resolve("uploads");

app.delete("/uploads", (req, res) => {
  unlinkSync(path.join(UPLOADS, req.query.file));
  res.sendStatus(204);
});

export default app;
