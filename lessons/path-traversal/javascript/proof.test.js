// Asks for an invoice, and gets the settings.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";

export const covers = ["vulnerable.js", "fixed.js", "fixed-express.js", "wrong.js"];

export function prepare() {
  mkdirSync("invoices");
  writeFileSync("invoices/march.txt", "lamp: 20");
  writeFileSync(".env", "DB_PASSWORD=correct-horse");
}

async function invoice(code, ask, name) {
  const app = code.default ?? code.server.listeners("request")[0];
  return (await ask(app, `/invoice?name=${encodeURIComponent(name)}`)).text;
}

async function got(code, ask, name) {
  const text = await invoice(code, ask, name);
  return text.includes("DB_PASSWORD") ? text : null;
}

export const attack = (code, { ask }) => got(code, ask, "../.env");
export const bypass = (code, { ask }) => got(code, ask, "....//.env");

export async function use(code, { ask }) {
  assert.equal(await invoice(code, ask, "march.txt"), "lamp: 20");
}
