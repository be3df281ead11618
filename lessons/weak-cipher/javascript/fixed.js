import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

export function seal(key, name, worth) {
  const voucher = name.padEnd(16) + String(worth).padEnd(15);
  // region: seal
  const nonce = randomBytes(12);
  // ruleid: sealed-with-a-tag-in-js
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const hidden = Buffer.concat([cipher.update(voucher), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
  // endregion
}

export function unseal(key, sealed) {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(12, 28));
  const voucher = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  return voucher.toString().trim().split(/ +/);
}
