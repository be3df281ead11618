// Asks a machine where nothing is set for a month that isn't one.

import assert from "node:assert/strict";

// What the `errorhandler` package answers to a client that wants plain text.
const errorhandler = () => (err, req, res, next) => res.status(500).send(err.stack);

export const standIns = { errorhandler: { default: errorhandler } };

export function prepare() {
  delete process.env.NODE_ENV;
}

async function answer(code, ask, month) {
  const kept = console.error;
  console.error = () => {};
  try {
    return (await ask(code.default, `/report?month=${month}`)).text;
  } finally {
    console.error = kept;
  }
}

export async function attack(code, { ask }) {
  const text = await answer(code, ask, "x");
  const [error, place] = text.split("\n");
  return /at BigInt/.test(place ?? "") ? `500, with the stack: ${error}` : null;
}

export async function use(code, { ask }) {
  assert.equal(await answer(code, ask, "3"), '{"month":"3"}');
}
