// Asks for an invoice without its key.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";

const INVOICES = { f3a9: "Ada: one lamp, 20.00", b77c: "Bob: two chairs, 90.00" };
const COMPARED = /(@key|'[^']*'|"[^"]*")=('[^']*'|"[^"]*"|\$\w+)/g;

// As much of xpath as the snippets use: comparisons with `or` between them.
function select(expression, variables = {}) {
  const value = (part, key) =>
    part === "@key" ? key : part.startsWith("$") ? variables[part.slice(1)] : part.slice(1, -1);
  const pairs = [...expression.matchAll(COMPARED)];
  return Object.entries(INVOICES)
    .filter(([key]) => pairs.some(([, left, right]) => value(left, key) === value(right, key)))
    .map(([, textContent]) => ({ textContent }));
}

const parse = (expression) => ({ select: ({ variables }) => select(expression, variables) });

class DOMParser {
  parseFromString() {}
}

export const standIns = {
  xpath: { default: { select: (expression) => select(expression), parse } },
  "@xmldom/xmldom": { DOMParser },
};

export function prepare() {
  writeFileSync("invoices.xml", "<invoices/>");
}

async function got(code, ask, key) {
  const answer = await ask(code.default, `/invoice?key=${encodeURIComponent(key)}`);
  return answer.status === 200 ? answer.text : null;
}

export const attack = (code, { ask }) => got(code, ask, "0' or '1'='1");
export const bypass = (code, { ask }) => got(code, ask, '0" or "1"="1');

export async function use(code, { ask }) {
  assert.equal(await got(code, ask, "b77c"), "Bob: two chairs, 90.00");
  assert.equal(await got(code, ask, "b77d"), null);
}
