import { createHash } from "node:crypto";

export async function requestReset(user, mailer) {
  // region: token
  // ruleid: hashed-still-predictable-in-js
  const token = createHash("sha256").update(`${Date.now()}${Math.random()}`).digest("hex");
  // endregion
  user.resetHash = await mailer.remember(token);
  await mailer.send(user.email, `https://shop.example/reset?token=${token}`);
}
