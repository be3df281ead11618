// Makes a voucher over 900 out of one over 5 and somebody else's.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";

const KEY = randomBytes(32);

function opened(code, forged) {
  let name, worth;
  try {
    [name, worth] = code.unseal(KEY, forged);
  } catch {
    return null;
  }
  return name === "mallory" && worth === "900" ? `${name}: ${worth}` : null;
}

// Blocks of two vouchers, put together anew.
export function attack(code) {
  const own = code.seal(KEY, "mallory", 5);
  const seen = code.seal(KEY, "ada", 900);
  return opened(code, Buffer.concat([own.subarray(0, 16), seen.subarray(16)]));
}

// The bits in which two names differ, flipped in front.
export function bypass(code) {
  const forged = code.seal(KEY, "ada", 900);
  const [from, to] = ["ada", "mallory"].map((name) => Buffer.from(name.padEnd(16)));
  for (let index = 0; index < 16; index++) forged[index] ^= from[index] ^ to[index];
  return opened(code, forged);
}

export function use(code) {
  assert.deepEqual(code.unseal(KEY, code.seal(KEY, "ada", 900)), ["ada", "900"]);
}
