// What the rules of advice are tried on, beside the lesson's own snippets.

import { exec, execFile, spawn } from "node:child_process";

export function cleaned(name) {
  // ruleid: dangerous-characters-removed-in-js
  const clean = name.replaceAll(";", "");
  exec(`convert ${clean} thumb.png`);
}

export function listed(name) {
  // ruleid: list-with-a-shell-in-js
  // ok: a-list-and-no-shell-in-js
  execFile("convert", [name, "thumb.png"], { shell: true });
}

export function byHand(name) {
  // ruleid: list-with-a-shell-in-js
  // ok: a-list-and-no-shell-in-js
  execFile("sh", ["-c", `convert ${name} thumb.png`]);
}

export function listedBefore(name) {
  // ok: a-list-and-no-shell-in-js
  const args = [name, "thumb.png"];
  // ruleid: list-with-a-shell-in-js
  spawn("convert", args, { shell: true });
}

export function right(name) {
  // ok: list-with-a-shell-in-js
  // ruleid: a-list-and-no-shell-in-js
  spawn("convert", [`./${name}`, "thumb.png"]);
}
