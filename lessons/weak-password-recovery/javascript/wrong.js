import { createHash } from "node:crypto";

export function askForReset(user, mail) {
  // region: token
  // ruleid: hash-of-the-time-in-js
  const hash = createHash("sha256").update(`${user.id}-${Math.floor(Date.now() / 1000)}`);
  user.resetToken = hash.digest("hex");
  mail.send(user.address, `https://club.example/reset/${user.resetToken}`);
  // endregion
}

export function mayReset(user, token) {
  return [user.resetToken].includes(token);
}
