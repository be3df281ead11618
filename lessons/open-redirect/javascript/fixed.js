import express from "express";

const app = express();
// region: redirect
const PAGES = new Map([
  ["orders", "/orders"],
  ["account", "/account"],
]);

app.post("/login", (req, res) => {
  // ruleid: page-from-a-list-in-js
  res.redirect(PAGES.get(req.query.next) ?? "/");
});
// endregion

export default app;
