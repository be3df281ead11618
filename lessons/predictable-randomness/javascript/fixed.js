import { randomBytes } from "node:crypto";

export async function requestReset(user, mailer) {
  // region: token
  // ruleid: from-the-system-in-js
  const token = randomBytes(32).toString("base64url");
  // endregion
  user.resetHash = await mailer.remember(token);
  await mailer.send(user.email, `https://shop.example/reset?token=${token}`);
}
