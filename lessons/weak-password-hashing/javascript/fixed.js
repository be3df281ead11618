import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(scrypt);

export async function register(pool, name, password) {
  // region: hash
  const salt = randomBytes(16);
  // ruleid: slow-on-purpose-in-js
  const hash = await derive(password, salt, 64, { N: 2 ** 15, maxmem: 64 * 2 ** 20 });
  const stored = `${salt.toString("hex")}:${hash.toString("hex")}`;
  // endregion
  await pool.query("INSERT INTO users (name, password) VALUES ($1, $2)", [name, stored]);
}
