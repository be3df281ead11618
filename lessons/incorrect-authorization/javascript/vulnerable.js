import express from "express";
import { cookies, members, session } from "club";

const app = express();
app.use(cookies, session);

app.get("/users", (req, res) => {
  // region: check
  if (req.cookies.role !== "admin") return res.sendStatus(403);
  // endregion
  res.json(members());
});

export default app;
