import assert from "node:assert";
import { orders, policy } from "shop";

export async function remove(user, number) {
  // region: check
  // ruleid: assertion-thrown-in-js
  assert(policy.isAllowed(user, "delete"), "not allowed");
  orders.delete(number);
  return 200;
  // endregion
}
