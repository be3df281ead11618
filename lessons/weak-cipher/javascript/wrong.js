import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

export function seal(key, name, worth) {
  const voucher = name.padEnd(16) + String(worth).padEnd(15);
  // region: seal
  const iv = randomBytes(16);
  // ruleid: hidden-not-guarded-in-js
  const cipher = createCipheriv("aes-256-cbc", key, iv);
  return Buffer.concat([iv, cipher.update(voucher), cipher.final()]);
  // endregion
}

export function unseal(key, sealed) {
  const decipher = createDecipheriv("aes-256-cbc", key, sealed.subarray(0, 16));
  const voucher = Buffer.concat([decipher.update(sealed.subarray(16)), decipher.final()]);
  return voucher.toString().trim().split(/ +/);
}
