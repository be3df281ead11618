// Asks for a member, and reads the whole answer.

import assert from "node:assert/strict";

const ada = { name: "Ada", city: "London", passwordHash: "$2b$12$Qz…", resetToken: "c91f04" };

export const standIns = { club: { Member: { findOne: async () => ada } } };

const shown = async (code, ask) => JSON.parse((await ask(code.default, "/members/Ada")).text);

export async function attack(code, { ask }) {
  const { resetToken } = await shown(code, ask);
  return resetToken === undefined ? null : `resetToken: ${resetToken}`;
}

export async function use(code, { ask }) {
  const { name, city } = await shown(code, ask);
  assert.deepEqual([name, city], ["Ada", "London"]);
}
