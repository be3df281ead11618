import { exec } from "node:child_process";
import express from "express";

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/thumbnail", (req, res) => {
  const name = req.body.name;
  // region: command
  // ruleid: quotes-around-the-value-in-js
  exec(`convert '${name}' -thumbnail 200x200 thumb.png`, { cwd: "uploads" }, (error) => {
    res.sendStatus(error ? 500 : 204);
  });
  // endregion
});

export default app;
