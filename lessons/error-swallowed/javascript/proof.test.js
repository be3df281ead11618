// Sends a package with a signature that isn't the key's.

import assert from "node:assert/strict";

let installed = [];

const key = {
  verify(signature, pack) {
    if (signature !== `signed ${pack}`) throw new Error("bad signature");
  },
};
const log = { warn() {}, error() {} };

export const standIns = { updates: { install: (pack) => installed.push(pack), key, log } };

function update(code, pack, signature) {
  installed = [];
  try {
    code.update(pack, signature);
  } catch {
    return [];
  }
  return installed;
}

export function attack(code) {
  const [got] = update(code, "a stranger's package", "anything");
  return got ? `installed: ${got}` : null;
}

export function use(code) {
  assert.deepEqual(update(code, "version 2", "signed version 2"), ["version 2"]);
}
