import express from "express";

const app = express();
const PAGES = new Map([["orders", "/orders"]]);
const ALLOWED = ["/orders", "/account"];

app.post("/login", (req, res) => {
  // ruleid: redirect-to-query
  res.redirect(req.query.next);
});

app.post("/logout", (req, res) => {
  const target = req.query.next;
  // ruleid: redirect-to-query
  res.redirect(target || "/");
});

app.get("/go", (req, res) => {
  const { url } = req.query;
  // ruleid: redirect-to-query
  res.redirect(302, url);
});

app.post("/safe", (req, res) => {
  const page = req.query.next;
  // ok: redirect-to-query
  res.redirect(PAGES.get(page) ?? "/");
});

app.post("/checked", (req, res) => {
  const target = req.query.next;
  if (ALLOWED.includes(target)) {
    // ok: redirect-to-query
    return res.redirect(target);
  }
  // ok: redirect-to-query
  return res.redirect("/");
});

export default app;
