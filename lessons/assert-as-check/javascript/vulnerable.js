import { orders, policy } from "shop";

export async function remove(user, number) {
  // region: check
  console.assert(policy.isAllowed(user, "delete"));
  orders.delete(number);
  return 200;
  // endregion
}
