// Installs a theme that replaces the program's settings.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

// As much of adm-zip as the snippets use; here an archive is a list of names and texts.
class AdmZip {
  constructor(archive) {
    this.archive = archive;
  }

  getEntries() {
    return this.archive.map(([entryName, text]) => ({ entryName, getData: () => Buffer.from(text) }));
  }
}

export const standIns = { "adm-zip": { default: AdmZip } };

export function prepare() {
  mkdirSync("themes");
  writeFileSync("settings.js", "debug = false");
}

function installed(code, name) {
  try {
    code.install([["theme.css", ""], [name, "debug = true"]]);
  } catch (refused) {
    assert.match(refused.message, /leads out/);
  }
  const text = readFileSync("settings.js", "utf8");
  return text.includes("true") ? `settings.js: ${text}` : null;
}

export const attack = (code) => installed(code, "../settings.js");
export const bypass = (code) => installed(code, "....//settings.js");

export function use(code) {
  code.install([["theme.css", "body {}"], ["images/logo.svg", "<svg/>"]]);
  assert.equal(readFileSync("themes/theme.css", "utf8"), "body {}");
  assert.ok(existsSync("themes/images/logo.svg"));
}
