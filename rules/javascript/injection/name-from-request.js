import express from "express";
import * as reports from "./reports.js";

const app = express();
const REPORTS = { sales: "./sales.js" };
const ACTIONS = new Map([["show", reports.show]]);

app.get("/report/:name", async (req, res) => {
  // ruleid: module-from-request-in-js
  const report = require("./reports/" + req.params.name);
  // ruleid: module-from-request-in-js
  const plugin = await import(req.query.plugin);
  // ruleid: method-from-request
  const answer = reports[req.query.action](report);
  const name = req.body.name;
  // ruleid: method-from-request
  const run = reports[name];
  run(plugin);
  // ruleid: code-from-request
  setTimeout(req.body.code, 100);
  const code = req.body.code;
  // ruleid: code-from-request
  setInterval(code, 100);
  res.json(answer);
});

app.get("/fine/:name", async (req, res) => {
  // ok: module-from-request-in-js
  const report = await import(REPORTS[req.params.name]);
  // ok: module-from-request-in-js
  const other = await import("./costs.js");
  // ok: method-from-request
  ACTIONS.get(req.query.action)(report);
  // ok: method-from-request
  const first = req.query.list[0];
  // ok: code-from-request
  setTimeout(() => reports.show(req.body.code), 100);
  // ok: code-from-request
  setTimeout(function () { reports.show(req.body.code); }, 100);
  res.json([first, other]);
});
