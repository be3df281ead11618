// Asks for far too many dice.

import assert from "node:assert/strict";

const dice = async (code, ask, count) => (await ask(code.default, `/dice?count=${count}`)).text;

export async function attack(code, { ask }) {
  const text = await dice(code, ask, 999999999);
  return text.startsWith("[") ? `room for ${JSON.parse(text)[0]} dice` : null;
}

export async function use(code, { ask }) {
  assert.equal(JSON.parse(await dice(code, ask, 3))[0], 3);
}
