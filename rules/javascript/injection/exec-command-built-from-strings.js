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

function byAShellOfOnesOwn(name) {
  // ruleid: exec-command-built-from-strings
  execFile("sh", ["-c", `convert ${name} thumb.png`]);
  // ruleid: exec-command-built-from-strings
  child_process.spawnSync("/bin/bash", ["-c", "ls " + name]);
  // ok: exec-command-built-from-strings
  execFile("sh", ["-c", 'convert "$1" thumb.png', "sh", name]);
  // ok: exec-command-built-from-strings
  execFile("git", ["-c", `user.name=${name}`, "commit"]);
}

async function inOtherWords(name, shell, spawn, execa, execAsync, conn) {
  // ruleid: exec-command-built-from-strings
  shell.exec(`ls ${name}`);
  // ruleid: exec-command-built-from-strings
  spawn(`ls ${name}`, { shell: true });
  // ruleid: exec-command-built-from-strings
  await execAsync("ls " + name);
  // ruleid: exec-command-built-from-strings
  execa.command(`ls ${name}`);
  // ruleid: exec-command-built-from-strings
  require("child_process").exec("ls " + name);
  // ruleid: exec-command-built-from-strings
  conn.exec(`cat ${name}`, () => {});
  // ruleid: exec-command-built-from-strings
  const command = "ls ".concat(name);
  execSync(command);
  // ok: exec-command-built-from-strings
  spawn("ls", ["./" + name]);
  // ok: exec-command-built-from-strings
  execSync(`kill ${Number(name)}`);
  // ok: exec-command-built-from-strings
  await execa("ls", [`./${name}`]);
}
