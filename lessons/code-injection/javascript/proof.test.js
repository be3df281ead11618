// Asks for a price, and gets the settings.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";

export const needs = () => (process.getBuiltinModule ? "" : "a Node that has getBuiltinModule (20.16)");

export function prepare() {
  writeFileSync(".env", "DB_PASSWORD=correct-horse");
}

const read = 'getBuiltinModule("fs").readFileSync(".env", "utf8")';

function price(code, ask, formula) {
  const asked = new URLSearchParams({ formula, operation: "times", by: "3" });
  return ask(code.default, `/price?${asked}`);
}

async function got(code, ask, formula) {
  const { text } = await price(code, ask, formula);
  return text.includes("DB_PASSWORD") ? text : null;
}

export const attack = (code, { ask }) => got(code, ask, `process.${read}`);
export const bypass = (code, { ask }) =>
  got(code, ask, `this.constructor.constructor("return process")().${read}`);

export async function use(code, { ask }) {
  assert.equal((await price(code, ask, "20 * 3")).text, '{"total":60}');
}
