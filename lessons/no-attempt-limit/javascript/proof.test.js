// Tries codes, one after the other.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

const CODE = "0815";
const hashed = (text) => createHash("sha256").update(text).digest();
const ada = { codeHash: hashed(CODE), attempts: 0 };

// Sessions are found by a cookie, which our program doesn't send.
function session(req, res, next) {
  req.session = {};
  next();
}

export const standIns = { "./users.js": { hashed, session, users: new Map([["ada", ada]]) } };

const sent = (code, ask, number) =>
  ask(code.default, "/verify-otp", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "ada", code: number }),
  });

export async function attack(code, { ask }) {
  ada.attempts = 0;
  for (let number = 0; number < 10_000; number += 1) {
    const guess = String(number).padStart(4, "0");
    const { status, text } = await sent(code, ask, guess);
    if (status === 429) return null;
    if (status === 200) return `code=${guess}: ${text}`;
  }
  return null;
}

export const bypass = attack;

export async function use(code, { ask }) {
  ada.attempts = 0;
  assert.equal((await sent(code, ask, "0000")).status, 401);
  assert.equal((await sent(code, ask, CODE)).status, 200);
}
