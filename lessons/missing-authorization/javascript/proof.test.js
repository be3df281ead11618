// Asks for the list of users, as nobody.

import assert from "node:assert/strict";

export const standIns = { shop: { allUsers: async () => [{ name: "Ada", mail: "ada@example.org" }] } };

async function asked(code, ask, headers) {
  const { text } = await ask(code.default, "/admin/users", { headers });
  return text.includes("ada@") ? text : null;
}

export const attack = (code, { ask }) => asked(code, ask, {});

// What the developer tools show of the page's own request.
export const bypass = (code, { ask }) => asked(code, ask, { "x-from": "admin-page" });

export async function use(code) {
  assert.ok(code.default);
}
