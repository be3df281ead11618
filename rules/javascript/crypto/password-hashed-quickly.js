import crypto, { createHash, scryptSync } from "node:crypto";

export function flawed(password, user, salt) {
  const state = createHash("sha256");
  // ruleid: password-hashed-quickly
  state.update(password);
  return [
    state.digest("hex"),
    // ruleid: password-hashed-quickly
    createHash("sha256").update(salt).update(password).digest("hex"),
    // ruleid: password-hashed-quickly
    crypto.createHash("md5").update(password).digest("hex"),
    // ruleid: password-hashed-quickly
    createHash("sha256").update(salt + user.password).digest("hex"),
    // ruleid: password-hashed-quickly
    createHash("sha512").update(`${salt}${password}`).digest("hex"),
  ];
}

export function safe(password, content, passwordResetToken) {
  const state = createHash("sha256");
  // ok: password-hashed-quickly
  state.update(content);
  return [
    state.digest("hex"),
    // ok: password-hashed-quickly
    createHash("sha256").update(passwordResetToken).digest("hex"),
    // ok: password-hashed-quickly
    scryptSync(password, crypto.randomBytes(16), 64),
    // ok: password-hashed-quickly
    crypto.createHash("sha256").update(content).digest("hex"),
    // ok: password-hashed-quickly
    crypto.createHmac("sha256", password).update(content).digest("hex"),
  ];
}
