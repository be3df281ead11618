import { log } from "./log.js";

export function signIn(accounts, form) {
  const { user, password } = form;
  // region: log
  // ruleid: who-is-logged-in-js
  log.info({ user }, "sign-in");
  // ruleid: logged-for-debugging-in-js
  log.debug({ password }, "given");
  // endregion
  return accounts.check(user, password);
}
