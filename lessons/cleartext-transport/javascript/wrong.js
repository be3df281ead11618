import { createHash } from "node:crypto";

export async function signIn(name, password) {
  // region: send
  // ruleid: hashed-and-sent-in-js
  const hashed = createHash("sha3-256").update(password).digest("hex");
  const body = JSON.stringify({ name, password: hashed });
  const answer = await fetch("http://shop.example/login", { method: "POST", body });
  // endregion
  return (await answer.json()).session;
}
