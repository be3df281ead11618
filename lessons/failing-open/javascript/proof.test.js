// Keeps the policy server busy, and asks then.

import assert from "node:assert/strict";

let busy = false;

const policy = {
  async ask(user) {
    if (busy) throw Object.assign(new Error("no answer"), { code: "ETIMEDOUT" });
    return user === "ada";
  },
};

export const standIns = { shop: { log: { error() {} }, policy } };

export async function attack(code) {
  busy = true;
  return (await code.isAllowed("mallory", "refund")) ? "allowed: mallory may refund" : null;
}

export async function use(code) {
  busy = false;
  assert.ok(await code.isAllowed("ada", "refund"));
  assert.ok(!(await code.isAllowed("mallory", "refund")));
}
