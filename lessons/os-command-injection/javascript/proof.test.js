// Asks for a thumbnail, and takes the settings along.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export const needs = () => (process.platform === "win32" ? "a POSIX shell" : "");

// Stands for ImageMagick: copies the first argument that is a file and no option.
const CONVERT = `#!/bin/sh
for name; do
  case "$name" in -*) continue ;; esac
  [ -f "$name" ] && { cp -- "$name" thumb.png; exit; }
done
exit 1
`;

export function prepare() {
  mkdirSync("uploads");
  writeFileSync("uploads/cat.png", "a cat");
  writeFileSync(".env", "DB_PASSWORD=correct-horse\n");
  mkdirSync("bin");
  writeFileSync("bin/convert", CONVERT, { mode: 0o755 });
  process.env.PATH = `${path.resolve("bin")}:/usr/bin:/bin`;
}

const thumbnail = (code, ask, name) =>
  ask(code.default, "/thumbnail", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ name }).toString(),
  });

async function taken(code, ask, name) {
  await thumbnail(code, ask, name);
  return existsSync("uploads/taken") ? readFileSync("uploads/taken", "utf8").trim() : null;
}

export const attack = (code, { ask }) => taken(code, ask, "cat.png; cp ../.env taken #");
export const bypass = (code, { ask }) => taken(code, ask, "'; cp ../.env taken #");

export async function use(code, { ask }) {
  assert.equal((await thumbnail(code, ask, "cat.png")).status, 204);
  assert.equal(readFileSync("uploads/thumb.png", "utf8"), "a cat");
}
