// Reads, as any script of the page can, what lies in the browser's storage.

import assert from "node:assert/strict";

const PASSWORD = "correct-horse";
const kept = new Map();

globalThis.localStorage = {
  setItem: (name, value) => kept.set(name, String(value)),
  getItem: (name) => kept.get(name) ?? null,
};
globalThis.fetch = async (url, { body }) => ({ ok: JSON.parse(body).password === PASSWORD });

export async function attack(code) {
  kept.clear();
  await code.signIn("ada", PASSWORD);
  for (const [name, value] of kept) {
    for (const text of [value, Buffer.from(value, "base64").toString()]) {
      if (text.includes(PASSWORD)) return `${name}: ${text}`;
    }
  }
  return null;
}

export async function use(code) {
  assert.ok(await code.signIn("ada", PASSWORD));
}
