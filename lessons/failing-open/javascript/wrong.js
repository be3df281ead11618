import { policy } from "shop";

export async function isAllowed(user, action) {
  // region: ask
  try {
    return await policy.ask(user, action);
  } catch (error) {
    // ruleid: yes-to-fewer-errors-in-js
    return error.code === "ETIMEDOUT";
  }
  // endregion
}
