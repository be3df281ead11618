// Joins a club, and is its administrator.

import assert from "node:assert/strict";

const members = [];
const Member = {
  create: async (fields) => {
    members.push({ is_admin: false, credit: 0, ...fields, id: members.length });
    return members.at(-1);
  },
};

export const standIns = { club: { Member } };

async function joined(code, ask, fields) {
  members.length = 0;
  const headers = { "content-type": "application/json" };
  await ask(code.default, "/members", { method: "POST", headers, body: JSON.stringify(fields) });
  const [{ name, is_admin, credit }] = members;
  return is_admin || credit ? `name: ${name}, is_admin: ${is_admin}, credit: ${credit}` : null;
}

export const attack = (code, { ask }) => joined(code, ask, { name: "Eve", city: "", is_admin: true });
export const bypass = (code, { ask }) => joined(code, ask, { name: "Eve", city: "", credit: 1000 });

export async function use(code, { ask }) {
  await joined(code, ask, { name: "Ada", city: "London" });
  assert.equal(members[0].city, "London");
}
