import bcrypt from "bcrypt";

export const users = new Map();

export async function firstStart() {
  // region: account
  // ruleid: first-password-with-default-in-js
  const password = process.env.ADMIN_PASSWORD || "admin";
  users.set("admin", await bcrypt.hash(password, 12));
  // endregion
}

export async function signIn(name, password) {
  return users.has(name) && bcrypt.compare(password, users.get(name));
}
