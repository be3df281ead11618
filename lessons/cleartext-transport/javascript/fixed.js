export async function signIn(name, password) {
  // region: send
  const body = JSON.stringify({ name, password });
  // ruleid: sent-encrypted-in-js
  const answer = await fetch("https://shop.example/login", { method: "POST", body });
  // endregion
  return (await answer.json()).session;
}
