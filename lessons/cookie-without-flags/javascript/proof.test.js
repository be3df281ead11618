// A browser, and two who look: one at the network, one from a script in the page.

import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";

export const covers = ["vulnerable.js", "fixed.js", "wrong.js"];

const SESSION = "7f3c9a51";
const sessions = {
  open: (form) => {
    assert.equal(form.password, "correct-horse");
    return SESSION;
  },
  owner: (session) => (session === SESSION ? "ada" : "nobody"),
};

const parse = (header) => Object.fromEntries(header.split("; ").map((one) => one.split("=")));

// As much of cookie-signature as the snippet uses.
const sign = (value, key) => `${value}.${createHmac("sha256", key).update(value).digest("hex")}`;
const unsign = (text, key) => {
  const [value] = text.split(".");
  return sign(value, key) === text ? value : false;
};

export const standIns = { club: { sessions }, cookie: { parse }, "cookie-signature": { sign, unsign } };

export function prepare() {
  process.env.COOKIE_KEY = randomBytes(16).toString("hex");
}

async function cookieAfterLogin(code, ask) {
  const answer = await ask(code.default, "/login", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "name=ada&password=correct-horse",
  });
  const sent = answer.headers["set-cookie"] ?? answer.headers.get("set-cookie");
  const [value, ...flags] = String(sent).split("; ");
  return { value, flags: flags.map((flag) => flag.toLowerCase()) };
}

const account = async (code, ask, cookie) =>
  JSON.parse((await ask(code.default, "/account", { headers: { cookie } })).text).account;

// What each of the two has, if they are logged in with it.
export async function attack(code, { ask }) {
  const { value, flags } = await cookieAfterLogin(code, ask);
  const found = [];
  if (!flags.includes("secure")) found.push(`over http: ${value}`);
  if (!flags.includes("httponly")) found.push(`a script: ${value}`);
  if (!found.length) return null;
  assert.equal(await account(code, ask, value), "ada");
  return found.join("\n");
}

export async function use(code, { ask }) {
  const { value } = await cookieAfterLogin(code, ask);
  assert.equal(await account(code, ask, value), "ada");
}
