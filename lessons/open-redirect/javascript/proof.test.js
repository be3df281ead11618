// Logs somebody in, and sends them to another site.

import assert from "node:assert/strict";

async function sentTo(code, ask, target) {
  const query = new URLSearchParams({ next: target });
  return (await ask(code.default, `/login?${query}`, { method: "POST" })).headers.location;
}

async function elsewhere(code, ask, target) {
  const location = await sentTo(code, ask, target);
  const there = new URL(location, "http://shop.example/login");
  return there.hostname === "shop.example" ? null : `Location: ${location}`;
}

export const attack = (code, { ask }) => elsewhere(code, ask, "https://evil.example/login");
export const bypass = (code, { ask }) => elsewhere(code, ask, "//evil.example/login");

export async function use(code, { ask }) {
  const pages = [await sentTo(code, ask, "/account"), await sentTo(code, ask, "account")];
  assert.ok(pages.includes("/account"), String(pages));
}
