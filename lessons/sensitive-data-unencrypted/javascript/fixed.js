export async function signIn(name, password) {
  const body = JSON.stringify({ name, password });
  // region: keep
  // The answer sets the session's cookie: HttpOnly, Secure, SameSite.
  // ruleid: server-keeps-the-session
  const answer = await fetch("/login", { method: "POST", body, credentials: "same-origin" });
  localStorage.setItem("name", name);
  // endregion
  return answer.ok;
}
