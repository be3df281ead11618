// Restores a page, and reads the server's settings.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

export function needs() {
  try {
    const told = execFileSync("tar", ["--version"], { encoding: "utf8" });
    return told.includes("GNU tar") ? "" : "GNU tar";
  } catch {
    return "GNU tar";
  }
}

export function prepare() {
  mkdirSync("backup");
  writeFileSync("backup/lamp.txt", "Turn it on.");
  execFileSync("tar", ["-cf", "pages.tar", "lamp.txt"], { cwd: "backup" });
  rmSync("backup/lamp.txt");
  process.env.DB_PASSWORD = "correct-horse";
}

const restore = (code, ask, name) =>
  ask(code.default, "/restore", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ name }).toString(),
  });

export async function attack(code, { ask }) {
  const { text } = await restore(code, ask, "--to-command=env");
  return text.split("\n").find((line) => line.startsWith("DB_PASSWORD")) ?? null;
}

export async function use(code, { ask }) {
  assert.equal((await restore(code, ask, "lamp.txt")).text.trim(), "lamp.txt");
  assert.equal(readFileSync("backup/lamp.txt", "utf8"), "Turn it on.");
  assert.equal((await restore(code, ask, "chair.txt")).status, 404);
}
