import express from "express";
import { allUsers } from "shop";

const app = express();

// region: route
function requireRole(role) {
  return (req, res, next) => {
    // ruleid: role-asked-for-in-js
    if (req.user?.role !== role) return res.sendStatus(403);
    next();
  };
}

// ruleid: role-asked-for-in-js
app.get("/admin/users", requireRole("admin"), async (req, res) => {
  res.json(await allUsers());
});
// endregion

export default app;
