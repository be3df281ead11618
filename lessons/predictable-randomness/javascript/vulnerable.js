export async function requestReset(user, mailer) {
  // region: token
  const token = Math.random().toString(36).slice(2);
  // endregion
  user.resetHash = await mailer.remember(token);
  await mailer.send(user.email, `https://shop.example/reset?token=${token}`);
}
