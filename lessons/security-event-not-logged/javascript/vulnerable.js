import express from "express";
import { limited, startSession, users } from "shop";
import { log } from "./log.js";

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/login", limited, (req, res) => {
  // region: login
  const { name, password } = req.body;
  if (!users.check(name, password)) return res.sendStatus(401);
  startSession(res, name);
  res.end("welcome");
  // endregion
});

export default app;
