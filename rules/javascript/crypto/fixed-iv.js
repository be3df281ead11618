import crypto, { createCipheriv, randomBytes, scryptSync } from "node:crypto";

export async function flawed(key, text) {
  const start = Buffer.alloc(16, 0);
  const counter = new Uint8Array(12);
  return [
    // ruleid: iv-is-constant-in-js
    crypto.createCipheriv("aes-256-gcm", key, Buffer.from("0123456789ab")),
    // ruleid: iv-is-constant-in-js
    createCipheriv("aes-256-gcm", key, start),
    // ruleid: iv-is-constant-in-js
    await crypto.subtle.encrypt({ name: "AES-GCM", iv: counter }, key, text),
    // ruleid: iv-is-literal-in-js
    createCipheriv("aes-256-gcm", key, "0123456789ab"),
    // ruleid: salt-is-constant-in-js
    scryptSync(text, "salt", 32),
    // ruleid: salt-is-constant-in-js
    crypto.pbkdf2Sync(text, "pepper", 600000, 32, "sha256"),
  ];
}

export async function safe(key, text, message) {
  const iv = randomBytes(12);
  const start = Buffer.alloc(12);
  crypto.randomFillSync(start);
  const counter = crypto.getRandomValues(new Uint8Array(12));
  return [
    // ok: iv-is-constant-in-js, iv-is-literal-in-js
    crypto.createCipheriv("aes-256-gcm", key, iv),
    // ok: iv-is-constant-in-js
    createCipheriv("aes-256-gcm", key, start),
    // ok: iv-is-constant-in-js
    await crypto.subtle.encrypt({ name: "AES-GCM", iv: counter }, key, text),
    // ok: iv-is-constant-in-js
    createCipheriv("aes-256-gcm", key, Buffer.from(message.iv, "hex")),
    // ok: iv-is-literal-in-js
    createCipheriv("aes-256-gcm", key, message.iv),
    // ok: salt-is-constant-in-js
    scryptSync(text, randomBytes(16), 32),
    // ok: salt-is-constant-in-js
    crypto.pbkdf2Sync(text, message.salt, 600000, 32, "sha256"),
  ];
}
