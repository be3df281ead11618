import { createHash, randomBytes } from "node:crypto";

export async function register(pool, name, password) {
  // region: hash
  const salt = randomBytes(16).toString("hex");
  // ruleid: salted-still-fast-in-js
  const stored = salt + createHash("sha256").update(salt + password).digest("hex");
  // endregion
  await pool.query("INSERT INTO users (name, password) VALUES ($1, $2)", [name, stored]);
}
