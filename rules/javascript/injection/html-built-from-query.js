import escapeHtml from "escape-html";
import express from "express";

const app = express();

app.get("/hello", (req, res) => {
  // ruleid: html-built-from-query
  res.send(`<h1>Hello ${req.query.name}</h1>`);
});

app.get("/search", (req, res) => {
  const query = req.query.q;
  // ruleid: html-built-from-query
  res.send("<p>Nothing for <b>" + query + "</b></p>");
});

app.get("/badge", (req, res) => {
  const { label } = req.query;
  // ruleid: html-built-from-query
  res.status(200).send(`<span class="badge">${label}</span>`);
});

app.get("/safe", (req, res) => {
  const name = req.query.name;
  // ok: html-built-from-query
  res.render("hello", { name });
  // ok: html-built-from-query
  res.send(`<h1>Hello ${escapeHtml(name)}</h1>`);
  // ok: html-built-from-query
  res.json({ hello: `${name}` });
  // ok: html-built-from-query
  res.type("text/plain").send(`Hello ${name}`);
});

app.get("/held", (req, res) => {
  const html = `<ul>${req.query.names.map((name) => `<li>${name}</li>`)}</ul>`;
  // ruleid: html-built-from-query
  res.send(html);
});

app.get("/page", (req, res) => {
  const page = Number(req.query.page);
  // ok: html-built-from-query
  res.send(`<p>Page ${page}</p>`);
});

app.get("/other", (request, response) => {
  // ruleid: html-built-from-query
  response.write("<p>" + request.params.name);
  // ruleid: html-built-from-query
  response.set("X-A", "b").status(404).send(request.url + " is not here");
  const name = request.cookies.name;
  // ruleid: html-built-from-query
  response.end(name, "utf-8");
  // ok: html-built-from-query
  response.send({ name });
});

router.get("/koa", (ctx) => {
  // ruleid: html-built-from-query
  ctx.body = `<h1>${ctx.query.name}</h1>`;
});

router.get("/koa-fine", (ctx) => {
  // ok: html-built-from-query
  ctx.body = { name: ctx.query.name };
});

export default app;

app.get("/plain", (req, res) => {
  res.set("Content-Type", "text/plain; charset=utf-8");
  // ok: html-built-from-query
  res.send("Hello " + req.query.name);
});

app.get("/plain-type", (req, res) => {
  res.type("text/plain");
  // ok: html-built-from-query
  res.send(`Hello ${req.query.name}`);
});

app.get("/plain-head", (req, res) => {
  res.writeHead(200, { "Content-Type": "text/plain" });
  // ok: html-built-from-query
  res.end("Hello " + req.query.name);
});

app.get("/html-head", (req, res) => {
  res.writeHead(200, { "Content-Type": "text/html" });
  // ruleid: html-built-from-query
  res.end("Hello " + req.query.name);
});
