// Finds the key digit by digit, with a stopwatch. Each digit is many bytes long here, so that few
// tries are enough, and not so many that how memory is laid out takes longer than comparing them.

import assert from "node:assert/strict";

const KEY = "4815";
const LONG = 100_000;
let paused = 0;

const written = (digits) =>
  Buffer.concat([...digits].map((digit) => Buffer.alloc(LONG, digit))).toString("latin1");

export const standIns = {
  "./settings.js": { apiKey: written(KEY) },
  // Milliseconds that nobody has to wait for.
  "./pause.js": { pause: async (time) => { paused += time; } },
};

const allowed = (code, sent) => code.allowed({ get: () => sent });

async function took(code, sent) {
  paused = 0;
  const start = performance.now();
  await allowed(code, sent);
  return performance.now() - start + paused;
}

// The digit that takes clearly longer than any other in the shortest of its tries. They take turns,
// so that a busy machine is in the way of all of them alike, and are written anew: where a text
// lies in memory makes it slower too.
async function slowest(code, known, tries) {
  const shortest = Array(10).fill(Infinity);
  for (let again = 0; again < 10; again += 1) {
    const guesses = shortest.map((_, digit) => written(`${known}${digit}`.padEnd(KEY.length, "x")));
    for (let n = 0; n < tries; n += 1) {
      for (const [digit, guess] of guesses.entries()) {
        shortest[digit] = Math.min(shortest[digit], await took(code, guess));
      }
    }
    const [first, second] = [...shortest].sort((a, b) => b - a);
    if (first > 1.1 * second) return shortest.indexOf(first);
  }
  return null;
}

async function found(code, tries) {
  let key = "";
  while (key.length < KEY.length) {
    const digit = await slowest(code, key, tries);
    if (digit === null) return null;
    key += digit;
  }
  return (await allowed(code, written(key))) ? `X-Api-Key: ${key}` : null;
}

// Once more, where a busy machine was in the way.
export const attack = async (code) => (await found(code, 20)) ?? found(code, 20);

// Chance is tried out of the pause.
export const bypass = async (code) => (await found(code, 3_000)) ?? found(code, 3_000);

export async function use(code) {
  assert.equal(await allowed(code, written(KEY)), true);
  assert.equal(await allowed(code, written("4816")), false);
  assert.equal(await allowed(code, "short"), false);
  assert.equal(await allowed(code, undefined), false);
}
