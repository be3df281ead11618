// Gives a name that doesn't fit, and looks at the clock.

import assert from "node:assert/strict";

export function attack(code) {
  const start = performance.now();
  assert.equal(code.isName("a".repeat(26) + "!"), false);
  const seconds = (performance.now() - start) / 1000;
  return seconds > 0.5 ? "26 letters and a !: more than half a second, doubled by each letter" : null;
}

export function use(code) {
  assert.equal(code.isName("Ada Lovelace"), true);
  assert.equal(code.isName("Ada!"), false);
}
