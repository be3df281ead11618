import crypto, { createHash, scryptSync } from "node:crypto";

export function flawed(password, user, salt) {
  return [
    // ruleid: password-hashed-quickly
    crypto.createHash("md5").update(password).digest("hex"),
    // ruleid: password-hashed-quickly
    createHash("sha256").update(salt + user.password).digest("hex"),
    // ruleid: password-hashed-quickly
    createHash("sha512").update(`${salt}${password}`).digest("hex"),
  ];
}

export function safe(password, content) {
  return [
    // ok: password-hashed-quickly
    scryptSync(password, crypto.randomBytes(16), 64),
    // ok: password-hashed-quickly
    crypto.createHash("sha256").update(content).digest("hex"),
    // ok: password-hashed-quickly
    crypto.createHmac("sha256", password).update(content).digest("hex"),
  ];
}
