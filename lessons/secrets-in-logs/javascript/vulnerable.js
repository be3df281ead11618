import { log } from "./log.js";

export function signIn(accounts, form) {
  const { user, password } = form;
  // region: log
  log.info({ user, password }, "sign-in");
  // endregion
  return accounts.check(user, password);
}
