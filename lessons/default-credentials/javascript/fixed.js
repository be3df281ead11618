import bcrypt from "bcrypt";

export const users = new Map();

export async function firstStart() {
  // region: account
  // ruleid: first-password-from-outside-in-js
  const password = process.env.ADMIN_PASSWORD;
  if (!password) {
    throw new Error("ADMIN_PASSWORD is not set");
  }
  users.set("admin", await bcrypt.hash(password, 12));
  // endregion
}

export async function signIn(name, password) {
  return users.has(name) && bcrypt.compare(password, users.get(name));
}
