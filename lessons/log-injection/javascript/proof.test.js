// Reads the log on a terminal.

import assert from "node:assert/strict";
import { format } from "node:util";

const FORGED = "INFO sign-in of eve accepted";
const accounts = { check: (user, password) => password === "correct-horse" };

export const standIns = { shop: { accounts } };

// The lines that a terminal shows: `\r` goes back to the start, what follows is written over it.
async function shown(code, ask, user) {
  const lines = [];
  const warn = console.warn;
  console.warn = (...values) => lines.push(format(...values));
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = `user=${encodeURIComponent(user)}&password=guessed`;
  await ask(code.default, "/sign-in", { method: "POST", headers, body });
  console.warn = warn;
  const over = (seen, part) => part + seen.slice(part.length);
  return lines.join("\n").split("\n").map((line) => line.split("\r").reduce(over, ""));
}

async function forged(code, ask, user) {
  const lines = await shown(code, ask, user);
  return lines.some((line) => line.startsWith(FORGED)) ? lines.join("\n") : null;
}

export const attack = (code, { ask }) => forged(code, ask, `ada\n${FORGED}`);
export const bypass = (code, { ask }) => forged(code, ask, `ada\r${FORGED}`);

export async function use(code, { ask }) {
  assert.ok((await shown(code, ask, "ada")).some((line) => line.includes("ada")));
}
