// Reads the log of a day.

import assert from "node:assert/strict";

const PASSWORD = "correct-horse";
let lines = [];
let debugging = false;

const log = {
  info: (fields, text) => lines.push(`INFO ${text} ${JSON.stringify(fields)}`),
  debug: (fields, text) => debugging && lines.push(`DEBUG ${text} ${JSON.stringify(fields)}`),
};

export const standIns = { "./log.js": { log } };

function logged(code) {
  lines = [];
  const accounts = { check: (user, password) => password === PASSWORD };
  assert.ok(code.signIn(accounts, { user: "ada", password: PASSWORD }));
  return lines;
}

function found(code) {
  return logged(code).filter((line) => line.includes(PASSWORD)).join("\n") || null;
}

export function attack(code) {
  debugging = false;
  return found(code);
}

// The day that something breaks, and debugging is turned on.
export function bypass(code) {
  debugging = true;
  return found(code);
}

export function use(code) {
  debugging = false;
  assert.ok(logged(code).some((line) => line.includes("ada")));
}
