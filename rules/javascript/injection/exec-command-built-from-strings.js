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

function headOf(req) {
  const lines = Number(req.query.lines);
  // ok: exec-command-built-from-strings
  exec(`head -n ${lines} report.txt`, done);
  const about = require("./package.json");
  // ok: exec-command-built-from-strings
  execSync(`du -s ${about}`);
}

function pinged(req, res) {
  const host = req.query.host;
  if (!/^[a-z0-9.-]+$/.test(host)) return res.status(400).end();
  // ok: exec-command-built-from-strings
  exec("ping -c 1 " + host, done);
}

function pingedByAddress(req, res) {
  const address = req.query.address;
  if (!net.isIP(address)) {
    throw new TypeError("no address");
  }
  // ok: exec-command-built-from-strings
  exec(`ping -c 1 ${address}`, done);
}

function pingedAnyway(req, res) {
  const place = req.query.place;
  if (!/[a-z]+/.test(place)) return res.status(400).end();
  // ruleid: exec-command-built-from-strings
  exec("ping -c 1 " + place, done);
}

function notedOnly(req, res) {
  const where = req.query.where;
  if (!KNOWN.includes(where)) console.warn("unknown place");
  // ruleid: exec-command-built-from-strings
  exec("ping -c 1 " + where, done);
}

function refused(req, res) {
  const word = req.query.word;
  if (BAD_WORDS.includes(word)) return res.status(400).end();
  // ruleid: exec-command-built-from-strings
  exec("grep " + word + " words.txt", done);
}

function service(req) {
  const unit = req.body.unit;
  if (["web", "mail"].includes(unit)) {
    // ok: exec-command-built-from-strings
    exec(`systemctl restart ${unit}`, done);
  }
  if (!UNITS.has(unit)) {
    // ruleid: exec-command-built-from-strings
    exec(`systemctl stop ${unit}`, done);
  }
}

function killed(pid) {
  if (typeof pid !== "number") throw new TypeError("a process has a number");
  // ok: exec-command-built-from-strings
  exec("kill -9 " + pid);
}

function quotedByHand(name) {
  const quoted = "'" + name.replace(/'/g, "'\\''") + "'";
  // ok: exec-command-built-from-strings
  exec("touch " + quoted);
  const verbose = name.endsWith("-v") ? "--verbose" : "";
  // ok: exec-command-built-from-strings
  exec(`make all ${verbose}`);
}

for (const step of ["build", "test"]) {
  // ok: exec-command-built-from-strings
  execSync(`npm run ${step}`);
}
for (const step of process.argv) {
  // ruleid: exec-command-built-from-strings
  execSync(`npm run ${step}`);
}
