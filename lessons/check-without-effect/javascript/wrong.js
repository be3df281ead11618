import express from "express";
import { members, roleOf } from "club";

const app = express();

function adminsOnly(req, res, next) {
  const allowed = roleOf(req) === "admin";
  if (!allowed) {
    res.status(403).send("admins only");
  }
  next();
}

// region: check
app.delete("/members/:id", adminsOnly, (req, res) => {
  members.delete(req.params.id);
  // ruleid: not-answered-twice
  if (!res.headersSent) res.end();
});
// endregion

export default app;
