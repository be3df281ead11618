import bcrypt from "bcrypt";

export const users = new Map();

export async function firstStart() {
  // region: account
  users.set("admin", await bcrypt.hash("admin", 12));
  // endregion
}

export async function signIn(name, password) {
  return users.has(name) && bcrypt.compare(password, users.get(name));
}
