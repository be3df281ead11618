import { orders, policy } from "shop";

export async function remove(user, number) {
  // region: check
  // ruleid: refused-with-if-in-js
  if (!policy.isAllowed(user, "delete")) return 403;
  orders.delete(number);
  return 200;
  // endregion
}
