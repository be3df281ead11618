import { execFile, spawn } from "node:child_process";
import express from "express";

const app = express();
const TOOLS = { png: "optipng", jpg: "jpegoptim" };

app.post("/run", (req, res) => {
  const tool = req.body.tool;
  // ruleid: program-from-request-in-js
  execFile(tool, ["--version"], () => {});
  // ruleid: program-from-request-in-js
  spawn(`/usr/bin/${req.query.tool}`);
  // ruleid: option-from-request-in-js
  execFile("git", ["clone", req.body.url, "work"]);
  const words = ["-s"].concat(req.body.words);
  // ruleid: option-from-request-in-js
  spawn("curl", words);
  res.end();
});

app.post("/fine", (req, res) => {
  // ok: program-from-request-in-js
  execFile(TOOLS[req.body.kind], ["--version"]);
  // ok: program-from-request-in-js
  spawn("optipng", ["--", req.body.file]);
  // ok: option-from-request-in-js
  execFile("git", ["clone", "--", req.body.url, "work"]);
  // ok: option-from-request-in-js
  execFile("git", ["log", `--author=${req.body.author}`]);
  // ok: option-from-request-in-js
  execFile("tar", ["czf", "all.tgz", "./" + req.body.file]);
  // ok: option-from-request-in-js
  execFile("echo", [req.body.text]);
  res.end();
});

app.post("/refused", (req, res) => {
  const branch = req.body.branch;
  if (branch.startsWith("-")) {
    return res.sendStatus(400);
  }
  // ok: option-from-request-in-js
  execFile("git", ["log", branch]);
  return res.end();
});

app.get("/tool", (req, res) => {
  const tools = { size: "du", list: "ls" };
  const tool = tools[req.query.tool];
  if (!tool) return res.status(404).end();
  // ok: program-from-request-in-js
  spawn(tool, ["--", "data"]);
});

app.get("/allowed-tool", (req, res) => {
  if (!TOOLS.includes(req.query.tool)) return res.status(404).end();
  // ok: program-from-request-in-js
  spawn(req.query.tool, ["--", "data"]);
});
