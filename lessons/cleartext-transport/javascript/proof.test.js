// Listens on the way, and signs in with what was heard.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

const PASSWORD = "correct-horse";
const ACCEPTED = [PASSWORD, createHash("sha3-256").update(PASSWORD).digest("hex")];
let heard = [];

// The shop's server, and somebody who listens in front of it.
globalThis.fetch = async (url, { body }) => {
  const { protocol, pathname } = new URL(url);
  if (protocol === "http:") heard.push(`POST ${pathname} ${body}`);
  const session = ACCEPTED.includes(JSON.parse(body).password) ? "7" : null;
  return { json: async () => ({ session }) };
};

export async function attack(code) {
  heard = [];
  await code.signIn("ada", PASSWORD);
  if (!heard.length) return null;
  const body = heard[0].slice(heard[0].indexOf("{"));
  const answer = await fetch("https://shop.example/login", { body });
  assert.equal((await answer.json()).session, "7");
  return heard[0];
}

export async function use(code) {
  assert.equal(await code.signIn("ada", PASSWORD), "7");
}
