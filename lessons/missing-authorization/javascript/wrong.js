import express from "express";
import { allUsers } from "shop";

const app = express();

// region: route
app.get("/admin/users", async (req, res) => {
  // ruleid: header-of-own-page-in-js
  if (req.headers["x-from"] !== "admin-page") return res.sendStatus(404);
  res.json(await allUsers());
});
// endregion

export default app;
