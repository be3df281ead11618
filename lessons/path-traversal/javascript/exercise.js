import { unlinkSync } from "node:fs";
import path from "node:path";
import express from "express";
import { requireLogin } from "./login.js";

const app = express();
const UPLOADS = path.resolve("uploads");

app.delete("/uploads", requireLogin, (req, res) => {
  unlinkSync(path.join(UPLOADS, req.query.file));
  res.sendStatus(204);
});

export default app;
