// Reads the log of a server, and signs in with a line of it.

import assert from "node:assert/strict";

const PASSWORD = "correct-horse";
const ENCODED = Buffer.from(PASSWORD).toString("base64");

// What the log holds after Ada signed in, in whichever way the program takes.
async function signedIn(code, ask) {
  const body = `password=${PASSWORD}`;
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const ways = [
    ["/login", { method: "POST", headers, body }],
    [`/login?password=${PASSWORD}`, {}],
    [`/login?p=${encodeURIComponent(ENCODED)}`, {}],
  ];
  for (const [address, options] of ways) {
    if ((await ask(code.default, address, options)).status === 200) return [options.method ?? "GET", address];
  }
  return null;
}

export async function attack(code, { ask }) {
  const [method, address] = await signedIn(code, ask);
  const answer = await ask(code.default, address, { method });
  return answer.status === 200 ? `${method} ${address}` : null;
}

export async function use(code, { ask }) {
  assert.ok(await signedIn(code, ask));
}
