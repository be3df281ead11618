// Writes a token without a signature, and asks for the list of members.

import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";

export const covers = ["vulnerable.js", "fixed.js", "wrong.js"];

const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const mac = (text, key) => createHmac("sha256", key).update(text).digest("base64url");

// As much of jsonwebtoken as the snippets use: HS256.
const decode = (token) => {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
  } catch {
    return null;
  }
};
const jwt = {
  decode,
  verify: (token, key, { algorithms }) => {
    const [header, payload, signature] = token.split(".");
    const { alg } = JSON.parse(Buffer.from(header, "base64url").toString());
    if (!algorithms.includes(alg) || mac(`${header}.${payload}`, key) !== signature) throw new Error("invalid signature");
    return decode(token);
  },
};
const members = { mails: () => ["ada@club.example", "bo@club.example"] };

export const standIns = { jsonwebtoken: { default: jwt }, club: { members } };

export function prepare() {
  process.env.JWT_KEY = randomBytes(32).toString("hex");
}

const asked = (code, ask, token) => ask(code.default, "/members", { headers: { authorization: `Bearer ${token}` } });

async function forged(code, ask, claims) {
  const { status, text } = await asked(code, ask, `${encode({ alg: "none" })}.${encode(claims)}.`);
  return status === 200 ? text : null;
}

export const attack = (code, { ask }) => forged(code, ask, { sub: "eve", admin: true });

// The issuer can be read in any token of theirs.
export const bypass = (code, { ask }) =>
  forged(code, ask, { sub: "eve", admin: true, iss: "https://club.example" });

export async function use(code, { ask }) {
  const signed = (claims) => {
    const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
    return `${text}.${mac(text, process.env.JWT_KEY)}`;
  };
  const claims = { sub: "ada", admin: true, iss: "https://club.example" };
  assert.match((await asked(code, ask, signed(claims))).text, /^ada@/);
  assert.equal((await asked(code, ask, signed({ ...claims, admin: false }))).status, 403);
}
