import cp, { exec, execFile, execSync, spawn } from "node:child_process";

const STATUS = "systemctl status";

export function flawed(command, parts) {
  // ruleid: shell-runs-value-in-js
  exec(command, () => {});
  // ruleid: shell-runs-value-in-js
  execSync(parts.join(" "));
  // ruleid: shell-runs-value-in-js
  cp.exec(command);
  // ruleid: shell-runs-value-in-js
  spawn(command, { shell: true });
  // ruleid: shell-runs-value-in-js
  spawn("sh", ["-c", command]);
}

export function fine(command, pattern, file) {
  // ok: shell-runs-value-in-js
  execFile("convert", [file]);
  // ok: shell-runs-value-in-js
  exec("sync");
  // ok: shell-runs-value-in-js
  exec(STATUS);
  // ok: shell-runs-value-in-js
  pattern.exec(command);
  // ok: shell-runs-value-in-js
  exec(`ls ${file}`);
  const listing = `ls ${file}`;
  // ok: shell-runs-value-in-js
  exec(listing);
}

function required(command) {
  const { exec } = require("child_process");
  // ruleid: shell-runs-value-in-js
  exec(command);
}
