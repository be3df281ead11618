import { log, policy } from "shop";

export async function isAllowed(user, action) {
  // region: ask
  // ruleid: no-where-nobody-knows-in-js
  try {
    return await policy.ask(user, action);
  } catch (error) {
    log.error("policy server", error);
    return false;
  }
  // endregion
}
