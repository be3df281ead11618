export async function signIn(name, password) {
  const body = JSON.stringify({ name, password });
  const answer = await fetch("/login", { method: "POST", body });
  // region: keep
  localStorage.setItem("name", name);
  localStorage.setItem("password", password);
  // endregion
  return answer.ok;
}
