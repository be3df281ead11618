import express from "express";
import { accounts } from "shop";

const app = express();
app.use(express.urlencoded());

app.post("/sign-in", (req, res) => {
  const { user, password } = req.body;
  if (accounts.check(user, password)) return res.send("welcome");
  // region: log
  console.warn(`WARN sign-in refused: ${user}`);
  // endregion
  res.sendStatus(403);
});

export default app;
