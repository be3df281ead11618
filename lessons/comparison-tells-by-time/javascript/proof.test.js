// Finds the key digit by digit, with a stopwatch. Each digit is a million bytes long here, so that
// one run on a busy machine is enough; with a short key it takes more requests.

import assert from "node:assert/strict";

const KEY = "4815";
const LONG = 1_000_000;
let paused = 0;

const written = (digits) =>
  Buffer.concat([...digits].map((digit) => Buffer.alloc(LONG, digit))).toString("latin1");

export const standIns = {
  "./settings.js": { apiKey: written(KEY) },
  // Milliseconds that nobody has to wait for.
  "./pause.js": { pause: async (time) => { paused += time; } },
};

const allowed = (code, sent) => code.allowed({ get: () => sent });

// The shortest of many tries, in milliseconds.
async function took(code, sent, tries, patience) {
  let shortest = Infinity;
  const end = performance.now() + patience;
  for (let n = 0; n < tries && performance.now() < end; n += 1) {
    paused = 0;
    const start = performance.now();
    await allowed(code, sent);
    shortest = Math.min(shortest, performance.now() - start + paused);
  }
  return shortest;
}

async function found(code, tries, patience) {
  let key = "";
  while (key.length < KEY.length) {
    const times = [];
    for (const digit of "0123456789") {
      const guess = (key + digit).padEnd(KEY.length, "x");
      times.push([await took(code, written(guess), tries, patience), digit]);
    }
    times.sort(([a], [b]) => b - a);
    key += times[0][1];
  }
  return (await allowed(code, written(key))) ? `X-Api-Key: ${key}` : null;
}

export const attack = (code) => found(code, 30, 250);

// Chance is tried out of the pause; once more, where a busy machine was in the way.
export const bypass = async (code) => (await found(code, 400, 500)) ?? found(code, 400, 500);

export async function use(code) {
  assert.equal(await allowed(code, written(KEY)), true);
  assert.equal(await allowed(code, written("4816")), false);
  assert.equal(await allowed(code, "short"), false);
  assert.equal(await allowed(code, undefined), false);
}
