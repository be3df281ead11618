export async function signIn(name, password) {
  const body = JSON.stringify({ name, password });
  const answer = await fetch("/login", { method: "POST", body });
  // region: keep
  // ruleid: only-other-letters-in-js
  localStorage.setItem("login", btoa(`${name}:${password}`));
  // endregion
  return answer.ok;
}
