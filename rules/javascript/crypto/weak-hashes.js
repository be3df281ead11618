import crypto, { createHash, createHmac } from "node:crypto";
import CryptoJS from "crypto-js";
import forge from "node-forge";
import md5 from "md5";

export async function flawed(text, key) {
  const kind = "sha1";
  return [
    // ruleid: weak-hash-in-js
    crypto.createHash("md5").update(text).digest("hex"),
    // ruleid: weak-hash-in-js
    createHash("SHA1").update(text).digest("hex"),
    // ruleid: weak-hash-in-js
    createHash(kind).update(text).digest("hex"),
    // ruleid: weak-hash-in-js
    createHmac("md5", key).update(text).digest("hex"),
    // ruleid: weak-hash-in-js
    crypto.createSign("RSA-SHA1"),
    // ruleid: weak-hash-in-js
    await crypto.subtle.digest("SHA-1", text),
    // ruleid: weak-hash-in-js
    crypto.pbkdf2Sync(text, key, 600000, 32, "sha1"),
    // ruleid: weak-hash-in-js
    CryptoJS.MD5(text).toString(),
    // ruleid: weak-hash-in-js
    forge.md.sha1.create().update(text),
    // ruleid: weak-hash-in-js
    md5(text),
  ];
}

export async function safe(text, key, tools) {
  return [
    // ok: weak-hash-in-js
    crypto.createHash("sha256").update(text).digest("hex"),
    // ok: weak-hash-in-js
    createHash("sha512").update(text).digest("hex"),
    // ok: weak-hash-in-js
    createHmac("sha256", key).update(text).digest("hex"),
    // ok: weak-hash-in-js
    crypto.createSign("RSA-SHA256"),
    // ok: weak-hash-in-js
    await crypto.subtle.digest("SHA-256", text),
    // ok: weak-hash-in-js
    CryptoJS.SHA256(text).toString(),
    // ok: weak-hash-in-js
    forge.md.sha256.create().update(text),
    // ok: weak-hash-in-js
    tools.md5(text),
    // ok: weak-hash-in-js
    tools.hash("text"),
  ];
}
