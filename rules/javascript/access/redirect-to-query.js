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

app.get("/choice", (req, res) => {
  const places = { help: "/help", home: "/" };
  const place = places[req.query.place];
  if (!place) return res.status(404).end();
  // ok: redirect-to-query
  res.redirect(place);
});

app.get("/only-this", (req, res) => {
  const goal = req.query.goal;
  if (goal === "https://partner.example/") {
    // ok: redirect-to-query
    res.redirect(goal);
  }
  if (goal !== "https://partner.example/") {
    // ruleid: redirect-to-query
    res.redirect(goal);
  }
});

app.get("/one-of", (req, res) => {
  const goal = GOALS.includes(req.query.goal) ? req.query.goal : "/";
  // ok: redirect-to-query
  res.redirect(goal);
});

app.get("/asset", (req, res) => {
  // ok: redirect-to-query
  res.redirect("//static.example.com/" + req.params.file);
});

app.get("/asset-of", (req, res) => {
  // ruleid: redirect-to-query
  res.redirect("//" + req.params.file);
});

app.get("/own-checks", (req, res) => {
  if (!isLocalUrl(req.query.back)) return res.redirect("/");
  // ok: redirect-to-query
  res.redirect(req.query.back);
});
