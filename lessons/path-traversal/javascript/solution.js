import { unlinkSync } from "node:fs";
import path from "node:path";
import express from "express";
import { requireLogin } from "./login.js";

const app = express();
const UPLOADS = path.resolve("uploads");

app.delete("/uploads", requireLogin, (req, res) => {
  const file = path.resolve(UPLOADS, String(req.query.file));
  if (!file.startsWith(UPLOADS + path.sep)) {
    return res.sendStatus(404);
  }
  unlinkSync(file);
  return res.sendStatus(204);
});

export default app;
