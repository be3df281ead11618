import { createHash } from "node:crypto";

export async function register(pool, name, password) {
  // region: hash
  const stored = createHash("sha256").update(password).digest("hex");
  // endregion
  await pool.query("INSERT INTO users (name, password) VALUES ($1, $2)", [name, stored]);
}
