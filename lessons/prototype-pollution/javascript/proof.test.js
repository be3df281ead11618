// Sends settings that make everybody an admin.

import assert from "node:assert/strict";

async function polluted(code, ask, body) {
  await send(code, ask, body);
  const said = {}.isAdmin;
  delete Object.prototype.isAdmin;
  return said === undefined ? null : `({}).isAdmin: ${said}`;
}

const send = (code, ask, body) =>
  ask(code.default, "/settings", { method: "POST", headers: { "content-type": "application/json" }, body });

export const attack = (code, { ask }) => polluted(code, ask, '{"__proto__": {"isAdmin": true}}');
export const bypass = (code, { ask }) => polluted(code, ask, '{"constructor": {"prototype": {"isAdmin": true}}}');

export async function use(code, { ask }) {
  assert.equal((await send(code, ask, '{"theme": "dark"}')).text, '{"theme":"dark"}');
}
