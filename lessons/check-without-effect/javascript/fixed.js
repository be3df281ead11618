import express from "express";
import { members, roleOf } from "club";

const app = express();

// region: check
function adminsOnly(req, res, next) {
  if (roleOf(req) !== "admin") {
    // ruleid: refusal-returned-in-js
    return res.status(403).send("admins only");
  }
  return next();
}
// endregion

app.delete("/members/:id", adminsOnly, (req, res) => {
  members.delete(req.params.id);
  res.end();
});

export default app;
