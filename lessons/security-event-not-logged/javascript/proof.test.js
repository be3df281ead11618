// Tries passwords until one fits, and counts what the log has by then.

import assert from "node:assert/strict";

const TRIES = 100;
let lines = [];

const users = { check: (name, password) => name === "ada" && password === `password${TRIES - 1}` };
const log = { info: (fields, text) => lines.push(text), warn: (fields, text) => lines.push(text) };

export const standIns = { shop: { limited: (req, res, next) => next(), startSession() {}, users }, "./log.js": { log } };

function login(code, ask, password) {
  const body = new URLSearchParams({ name: "ada", password }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return ask(code.default, "/login", { method: "POST", headers, body });
}

export async function attack(code, { ask }) {
  lines = [];
  for (let number = 0; number < TRIES; number++) {
    const before = lines.length;
    const { status } = await login(code, ask, `password${number}`);
    if (status === 200) {
      return before ? null : `in after ${TRIES} tries; lines in the log before: ${before}`;
    }
  }
  return null;
}

export async function use(code, { ask }) {
  assert.equal((await login(code, ask, `password${TRIES - 1}`)).status, 200);
  assert.equal((await login(code, ask, "?")).status, 401);
}
