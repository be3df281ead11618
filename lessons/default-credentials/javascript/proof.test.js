// Tries the passwords that programs start with.

import assert from "node:assert/strict";
import { randomBytes, scryptSync } from "node:crypto";

// As much of bcrypt as the snippet uses.
const hashed = (password, salt) => scryptSync(password, salt, 16, { N: 2 }).toString("hex");
const bcrypt = {
  hash: async (password) => {
    const salt = randomBytes(8).toString("hex");
    return `${salt}:${hashed(password, salt)}`;
  },
  compare: async (password, hash) => hash.split(":")[1] === hashed(password, hash.split(":")[0]),
};

export const standIns = { bcrypt: { default: bcrypt, ...bcrypt } };

const OURS = "five-words-that-nobody-guesses";

export function prepare() {
  process.env.ADMIN_PASSWORD = OURS;
}

export async function attack(code) {
  await code.firstStart();
  for (const password of ["123456", "password", "root", "admin", "changeme"]) {
    if (await code.signIn("admin", password)) return `admin / ${password}`;
  }
  return null;
}

// Where the setting was forgotten.
export function bypass(code) {
  delete process.env.ADMIN_PASSWORD;
  return attack(code);
}

export async function use(code) {
  await code.firstStart();
  const right = [await code.signIn("admin", "admin"), await code.signIn("admin", OURS)];
  assert.equal(right.filter(Boolean).length, 1);
  assert.equal(await code.signIn("admin", "wrong"), false);
}
