// Says that an order is paid, with a mark that anybody can write.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";

const KEY = "the bank's and ours";
const orders = new Map();

export const standIns = { shop: { KEY, log: { info() {} }, orders } };

export function attack(code) {
  orders.clear();
  code.paid("42", Buffer.alloc(32));
  return orders.size ? `order 42: ${orders.get("42")}` : null;
}

export function use(code) {
  orders.clear();
  assert.equal(code.paid("42", createHmac("sha256", KEY).update("42").digest()), 200);
  assert.equal(orders.get("42"), "paid");
}
