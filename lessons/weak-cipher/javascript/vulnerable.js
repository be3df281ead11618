import { createCipheriv, createDecipheriv } from "node:crypto";

export function seal(key, name, worth) {
  const voucher = name.padEnd(16) + String(worth).padEnd(15);
  // region: seal
  const cipher = createCipheriv("aes-256-ecb", key, null);
  return Buffer.concat([cipher.update(voucher), cipher.final()]);
  // endregion
}

export function unseal(key, sealed) {
  const decipher = createDecipheriv("aes-256-ecb", key, null);
  const voucher = Buffer.concat([decipher.update(sealed), decipher.final()]);
  return voucher.toString().trim().split(/ +/);
}
