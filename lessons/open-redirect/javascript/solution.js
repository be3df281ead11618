import express from "express";

const app = express();
const PAGES = new Map([
  ["home", "/"],
  ["news", "/news"],
]);

app.get("/cookies", (req, res) => {
  res.cookie("consent", req.query.all === "yes" ? "all" : "needed", { sameSite: "lax", secure: true });
  res.redirect(PAGES.get(req.query.back) ?? "/");
});

export default app;
