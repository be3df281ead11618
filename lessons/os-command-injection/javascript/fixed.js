import { execFile } from "node:child_process";
import express from "express";

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/thumbnail", (req, res) => {
  const name = String(req.body.name);
  // region: command
  // ruleid: a-list-and-no-shell-in-js
  const args = [`./${name}`, "-thumbnail", "200x200", "thumb.png"];
  execFile("convert", args, { cwd: "uploads" }, (error) => {
    res.sendStatus(error ? 500 : 204);
  });
  // endregion
});

export default app;
