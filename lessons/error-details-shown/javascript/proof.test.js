// Asks for a month that isn't there, and reads the answer.

import assert from "node:assert/strict";

function read(month) {
  if (month === "13") {
    throw new Error("ENOENT: no such file, open '/srv/shop/private/2026-13.csv'");
  }
  return "in order";
}

export const standIns = { reports: { read } };

async function answer(code, ask, month) {
  const kept = console.error;
  console.error = () => {};
  try {
    return await ask(code.default, `/report?month=${month}`);
  } finally {
    console.error = kept;
  }
}

export async function attack(code, { ask }) {
  const { text } = await answer(code, ask, "13");
  return text.includes("/srv/shop/private") ? text.split("\n")[0] : null;
}

export async function use(code, { ask }) {
  assert.equal((await answer(code, ask, "12")).text, '"in order"');
  assert.equal((await answer(code, ask, "13")).status, 500);
}
