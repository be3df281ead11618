import { execFile } from "node:child_process";
import express from "express";

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/restore", (req, res) => {
  const name = String(req.body.name);
  // region: command
  const command = ["-xvf", "pages.tar", name];
  execFile("tar", command, { cwd: "backup" }, (failed, text) => {
    // endregion
    if (failed) {
      return res.sendStatus(404);
    }
    return res.type("text/plain").send(text);
  });
});

export default app;
