// Asks for a new password for Ada, and makes the token from the clock.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

const NOW = 1764288000;

function asked(code) {
  Date.now = () => NOW * 1000 + 500;
  const box = [];
  const ada = { id: 17, address: "ada@club.example" };
  code.askForReset(ada, { send: (address, text) => box.push(text) });
  return [ada, box[0].split("/").at(-1)];
}

function guessed(code, made) {
  const [ada] = asked(code);
  for (let second = NOW - 2; second < NOW + 2; second += 1) {
    const token = made(`17-${second}`);
    if (code.mayReset(ada, token)) return `POST /reset\ntoken=${token}&password=mine`;
  }
  return null;
}

export const attack = (code) => guessed(code, String);

// With a hash around it.
export const bypass = (code) =>
  guessed(code, (text) => createHash("sha256").update(text).digest("hex"));

export function use(code) {
  const [ada, token] = asked(code);
  assert.ok(code.mayReset(ada, token));
  assert.ok(!code.mayReset(ada, "wrong"));
}
