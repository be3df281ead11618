// Deletes an order of somebody else.

import assert from "node:assert/strict";

const orders = new Map();
const policy = { isAllowed: (user) => user === "ada" };

export const standIns = { shop: { orders, policy } };

export async function attack(code) {
  orders.set(1, "tea");
  const answer = await code.remove("mallory", 1);
  return orders.size ? null : `${answer}, orders left: ${orders.size}`;
}

// Nobody waits for this one in a handler: what it throws ends the program.
export async function bypass(code) {
  try {
    await code.remove("mallory", 1);
    return null;
  } catch (error) {
    return error.code === "ERR_ASSERTION" ? "the program ends" : null;
  }
}

export async function use(code) {
  orders.set(1, "tea");
  assert.equal(await code.remove("ada", 1), 200);
  assert.equal(orders.size, 0);
}
