// Reads the log on a terminal.

import assert from "node:assert/strict";
import { format } from "node:util";

const FORGED = "INFO voucher SAVE90 taken by eve";
const vouchers = { redeem: () => false };

export const standIns = { shop: { vouchers } };

// The lines that a terminal shows: `\r` goes back to the start, what follows is written over it.
async function shown(code, ask, voucher) {
  const lines = [];
  const warn = console.warn;
  console.warn = (...values) => lines.push(format(...values));
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = `code=${encodeURIComponent(voucher)}`;
  await ask(code.default, "/voucher", { method: "POST", headers, body });
  console.warn = warn;
  const over = (seen, part) => part + seen.slice(part.length);
  return lines.join("\n").split("\n").map((line) => line.split("\r").reduce(over, ""));
}

async function forged(code, ask, voucher) {
  const lines = await shown(code, ask, voucher);
  return lines.some((line) => line.startsWith(FORGED)) ? lines.join("\n") : null;
}

export const attack = (code, { ask }) => forged(code, ask, `SAVE10\n${FORGED}`);
export const bypass = (code, { ask }) => forged(code, ask, `SAVE10\r${FORGED}`);

export async function use(code, { ask }) {
  assert.ok((await shown(code, ask, "SAVE10")).some((line) => line.includes("SAVE10")));
}
