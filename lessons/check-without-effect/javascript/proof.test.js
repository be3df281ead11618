// Deletes a member, and is refused.

import assert from "node:assert/strict";

const members = new Map();
const roleOf = (req) => req.headers.cookie?.replace("session=", "") ?? "";

export const standIns = { club: { members, roleOf } };

async function deleted(code, ask, role) {
  members.set("1", "Ada");
  await ask(code.default, "/members/1", { method: "DELETE", headers: { cookie: `session=${role}` } });
  return !members.has("1");
}

export async function attack(code, { ask }) {
  return (await deleted(code, ask, "member")) ? `members left: ${members.size}` : null;
}

export async function use(code, { ask }) {
  assert.ok(await deleted(code, ask, "admin"));
}
