// Makes the file first, open to all, and waits until the key is in it.

import assert from "node:assert/strict";
import fs from "node:fs";

export function attack(code) {
  fs.writeFileSync("key.pem", "");
  fs.chmodSync("key.pem", 0o666);
  try {
    code.saveKey("key.pem", "secret");
  } catch (refused) {
    assert.equal(refused.code, "EEXIST");
  }
  const mode = (fs.statSync("key.pem").mode & 0o777).toString(8);
  const key = fs.readFileSync("key.pem", "utf8");
  return key === "secret" && !mode.endsWith("0") ? `mode ${mode}, and in it: ${key}` : null;
}

export function use(code) {
  fs.rmSync("key.pem", { force: true });
  code.saveKey("key.pem", "secret");
  assert.equal(fs.readFileSync("key.pem", "utf8"), "secret");
}
