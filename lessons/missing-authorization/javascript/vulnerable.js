import express from "express";
import { allUsers } from "shop";

const app = express();

// region: route
app.get("/admin/users", async (req, res) => {
  res.json(await allUsers());
});
// endregion

export default app;
