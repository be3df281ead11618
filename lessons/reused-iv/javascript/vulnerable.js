import { createCipheriv, createDecipheriv } from "node:crypto";

export function seal(key, text) {
  // region: seal
  const nonce = Buffer.alloc(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  // endregion
  const hidden = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
}

export function unseal(key, sealed) {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
