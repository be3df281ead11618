import ejs from "ejs";
import express from "express";
import Handlebars from "handlebars";
import jexl from "jexl";
import _ from "lodash";
import * as math from "mathjs";
import nunjucks from "nunjucks";
import pug from "pug";

const app = express();
const TEMPLATES = { short: "Dear <%= name %>", long: "Dear <%= name %>, welcome" };

app.post("/mail", (req, res) => {
  const text = req.body.text;
  // ruleid: template-from-text-in-js
  const first = ejs.render(text, { name: "Ada" });
  // ruleid: template-from-text-in-js
  const second = pug.compile("h1 Hello " + req.query.name)();
  // ruleid: template-from-text-in-js
  const third = Handlebars.compile(`Dear ${text}`)({});
  // ruleid: template-from-text-in-js
  const fourth = _.template(text)({});
  // ruleid: template-from-text-in-js
  const fifth = nunjucks.renderString(text, {});
  res.send([first, second, third, fourth, fifth].join());
});

app.post("/page", (req, res) => {
  // ruleid: template-options-from-request
  res.render("page", req.query);
});

app.get("/sum", async (req, res) => {
  // ruleid: formula-from-request-in-js
  const first = math.evaluate(req.query.formula);
  // ruleid: formula-from-request-in-js
  const second = await jexl.eval(req.body.filter, { user: 1 });
  res.json([first, second]);
});

app.post("/fine", (req, res) => {
  const name = req.body.name;
  // ok: template-from-text-in-js
  const first = ejs.render("Dear <%= name %>", { name });
  // ok: template-from-text-in-js
  const second = ejs.render(TEMPLATES[req.body.kind], { name });
  // ok: template-from-text-in-js
  const third = Handlebars.compile("Dear {{name}}")({ name });
  // ok: template-options-from-request
  res.render("page", { name });
  const found = { name: req.query.name };
  // ok: template-options-from-request
  res.render("page", found);
  // ok: template-options-from-request
  res.render(req.query.page === "a" ? "a" : "b");
  // ok: formula-from-request-in-js
  const fourth = math.evaluate("a * 2", { a: Number(req.query.a) });
  // ok: formula-from-request-in-js
  const fifth = JSON.parse(req.body.text);
  // ok: formula-from-request-in-js
  return [first, second, third, fourth, fifth, math.evaluate(`2 * ${Number(req.query.a)}`)];
});

app.get("/path", (req, res) => {
  // ruleid: formula-from-request-in-js
  const first = JSONPath({ path: req.query.path, json: TEMPLATES, eval: "native" });
  // ok: formula-from-request-in-js
  const second = JSONPath({ path: req.query.path, json: TEMPLATES, eval: false });
  res.json([first, second]);
});
