// Deletes an order without an account.

import assert from "node:assert/strict";

const orders = new Map();
let caller = null;

function requireLogin(req, res, next) {
  if (!caller) return res.sendStatus(401);
  req.user = { id: caller };
  next();
}

export const standIns = { shop: { orders, requireLogin } };

async function deleted(code, ask, address, who) {
  orders.set("1", "ada").set("2", "bo");
  caller = who;
  await ask(code.default, address, { method: "DELETE" });
  return orders.has("1") ? null : `orders left: ${[...orders.keys()]}`;
}

export const attack = (code, { ask }) => deleted(code, ask, "/orders/1", null);
export const bypass = (code, { ask }) => deleted(code, ask, "/orders/1?user=ada", null);

export async function use(code, { ask }) {
  assert.ok(await deleted(code, ask, "/orders/1?user=ada", "ada"));
}
