import crypto from "node:crypto";
import { randomBytes } from "node:crypto";

export function made() {
  // ruleid: pseudo-random-bytes
  const key = crypto.pseudoRandomBytes(32);
  // ok: pseudo-random-bytes
  const better = crypto.randomBytes(32);
  // ruleid: token-of-few-bytes-in-js
  const resetToken = randomBytes(4).toString("hex");
  // ruleid: token-of-few-bytes-in-js
  const sessionId = crypto.randomBytes(8);
  // ok: token-of-few-bytes-in-js
  const apiToken = randomBytes(32).toString("hex");
  // ok: token-of-few-bytes-in-js
  const suffix = randomBytes(4).toString("hex");
  return { key, better, resetToken, sessionId, apiToken, suffix };
}
