const child_process = require("node:child_process");
const { exec, execFile, execSync } = require("node:child_process");

function flawed(file, size) {
  // ruleid: exec-command-built-from-strings
  exec(`convert ${file} thumb.png`, () => {});
  // ruleid: exec-command-built-from-strings
  execSync("file " + file);
  // ruleid: exec-command-built-from-strings
  child_process.exec("convert '" + file + "' thumb.png");
  // ruleid: exec-command-built-from-strings
  const command = `convert ${file}`;
  child_process.execSync(command);
}

function byParts(file) {
  // ruleid: exec-command-built-from-strings
  const command = "convert '" + file + "' thumb.png";
  execSync(command);
}

function safe(file, db) {
  // ok: exec-command-built-from-strings
  execFile("convert", [file, "thumb.png"], () => {});
  // ok: exec-command-built-from-strings
  exec("sync", () => {});
  // ok: exec-command-built-from-strings
  db.exec(`PRAGMA user_version = ${file}`);
  // ok: exec-command-built-from-strings
  const found = /x/.exec(`a${file}`);
  return found;
}

module.exports = { flawed, byParts, safe };
