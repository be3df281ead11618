// Sends a token that was made two years ago.

import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";

const DAY = 24 * 3600;
const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const mac = (text, key) => createHmac("sha256", key).update(text).digest("base64url");
const seconds = (age) => Number.parseInt(age, 10) * { m: 60, h: 3600, d: DAY }[age.at(-1)];

let now = 0;

// As much of jsonwebtoken as the snippets use.
const jwt = {
  sign: (payload, key, { expiresIn }) => {
    const end = expiresIn ? { exp: now + seconds(expiresIn) } : {};
    const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ ...payload, iat: now, ...end })}`;
    return `${text}.${mac(text, key)}`;
  },
  verify: (token, key, { maxAge }) => {
    const [header, payload, signature] = token.split(".");
    if (mac(`${header}.${payload}`, key) !== signature) throw new Error("invalid signature");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    if (claims.exp !== undefined && claims.exp <= now) throw new Error("jwt expired");
    if (maxAge && claims.iat + seconds(maxAge) <= now) throw new Error("maxAge exceeded");
    return claims;
  },
};

export const standIns = { jsonwebtoken: { default: jwt } };

export function prepare() {
  process.env.JWT_KEY = randomBytes(32).toString("hex");
}

export function attack(code) {
  now = Math.floor(Date.now() / 1000) - 730 * DAY;
  const found = code.tokenFor("ada");
  now += 730 * DAY;
  try {
    return `${code.nameIn(found)}'s account`;
  } catch {
    return null;
  }
}

export function use(code) {
  now = Math.floor(Date.now() / 1000);
  assert.equal(code.nameIn(code.tokenFor("ada")), "ada");
}
