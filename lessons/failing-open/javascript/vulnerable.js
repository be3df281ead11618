import { policy } from "shop";

export async function isAllowed(user, action) {
  // region: ask
  try {
    return await policy.ask(user, action);
  } catch (error) {
    return true;
  }
  // endregion
}
