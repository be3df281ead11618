// Sends a text of one's own, and reads somebody else's.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";

const KEY = randomBytes(32);
const OWN = Buffer.alloc(32, "x");
const SECRET = Buffer.from("the safe opens with 4711");

export function attack(code) {
  // Where the clock ticks between two messages: again.
  for (let turn = 0; turn < 3; turn++) {
    const known = code.seal(KEY, OWN).subarray(28);
    const seen = code.seal(KEY, SECRET).subarray(28);
    const text = seen.map((byte, index) => byte ^ known[index] ^ OWN[index]);
    if (SECRET.equals(text)) return Buffer.from(text).toString();
  }
  return null;
}

export function use(code) {
  assert.deepEqual(code.unseal(KEY, code.seal(KEY, SECRET)), SECRET);
}
