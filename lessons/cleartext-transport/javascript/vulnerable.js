export async function signIn(name, password) {
  // region: send
  const body = JSON.stringify({ name, password });
  const answer = await fetch("http://shop.example/login", { method: "POST", body });
  // endregion
  return (await answer.json()).session;
}
