import express from "express";
import { cookies, members, session } from "club";

const app = express();
app.use(cookies, session);

app.get("/users", (req, res) => {
  // region: check
  // ruleid: role-of-the-session-in-js
  if (req.session.role !== "admin") return res.sendStatus(403);
  // endregion
  res.json(members());
});

export default app;
