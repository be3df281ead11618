import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const hashed = (token) => createHash("sha256").update(token).digest();

// region: token
export function askForReset(user, mail) {
  // ruleid: random-token-in-js
  const token = randomBytes(32).toString("base64url");
  user.resetHash = hashed(token);
  user.resetUntil = Date.now() + 3_600_000;
  mail.send(user.address, `https://club.example/reset/${token}`);
}

export function mayReset(user, token) {
  return Date.now() < user.resetUntil && timingSafeEqual(user.resetHash, hashed(token));
}
// endregion
