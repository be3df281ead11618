export function askForReset(user, mail) {
  // region: token
  user.resetToken = `${user.id}-${Math.floor(Date.now() / 1000)}`;
  mail.send(user.address, `https://club.example/reset/${user.resetToken}`);
  // endregion
}

export function mayReset(user, token) {
  return [user.resetToken].includes(token);
}
