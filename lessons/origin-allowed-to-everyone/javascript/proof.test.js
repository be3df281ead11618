// A page elsewhere asks with the visitor's cookie, and a browser looks whether it may read the answer.

import assert from "node:assert/strict";

const orders = { of: (cookie) => (cookie === "session=a1b2" ? "Ada's orders: 1 ring" : "nobody's orders") };

export const standIns = { shop: { orders } };

const header = (answer, name) => answer.headers.get?.(name) ?? answer.headers[name];

async function readBy(code, ask, site) {
  const answer = await ask(code.default, "/orders", { headers: { origin: site, cookie: "session=a1b2" } });
  const allowed = header(answer, "access-control-allow-origin") === site;
  return allowed && header(answer, "access-control-allow-credentials") === "true" ? JSON.parse(answer.text) : null;
}

async function stolen(code, ask, site) {
  const text = await readBy(code, ask, site);
  return text && `${site} reads: ${text}`;
}

export const attack = (code, { ask }) => stolen(code, ask, "https://evil.example");
export const bypass = (code, { ask }) => stolen(code, ask, "https://evil-shop.example");

export async function use(code, { ask }) {
  assert.equal(await readBy(code, ask, "https://www.shop.example"), "Ada's orders: 1 ring");
}
