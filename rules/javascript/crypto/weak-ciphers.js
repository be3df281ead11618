import crypto, { createCipheriv, publicEncrypt } from "node:crypto";
import CryptoJS from "crypto-js";
import NodeRSA from "node-rsa";

export function flawed(key, iv, text) {
  return [
    // ruleid: weak-cipher-in-js
    crypto.createCipheriv("des-ede3-cbc", key, iv),
    // ruleid: weak-cipher-in-js
    createCipheriv("rc4", key, ""),
    // ruleid: weak-cipher-in-js
    createCipheriv("aes-256-ecb", key, null),
    // ruleid: weak-cipher-in-js
    CryptoJS.TripleDES.encrypt(text, key),
    // ruleid: weak-cipher-in-js
    CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }),
    // ruleid: cipher-without-iv
    crypto.createCipher("aes-256-cbc", key),
    // ruleid: cipher-without-iv
    crypto.createDecipher("aes192", key),
    // ruleid: cipher-without-tag
    createCipheriv("aes-256-cbc", key, iv),
    // ruleid: cipher-without-tag
    crypto.createCipheriv("aes-128-ctr", key, iv),
    // ruleid: rsa-padding-outdated-in-js
    publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, text),
    // ruleid: rsa-padding-outdated-in-js
    new NodeRSA(key, { encryptionScheme: "pkcs1" }),
  ];
}

export function safe(key, iv, text, shop) {
  return [
    // ok: weak-cipher-in-js, cipher-without-tag
    crypto.createCipheriv("aes-256-gcm", key, iv),
    // ok: weak-cipher-in-js, cipher-without-tag
    createCipheriv("chacha20-poly1305", key, iv, { authTagLength: 16 }),
    // ok: weak-cipher-in-js
    CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CTR }),
    // ok: cipher-without-iv
    shop.createCipher("caesar"),
    // ok: rsa-padding-outdated-in-js
    publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, text),
    // ok: rsa-padding-outdated-in-js
    new NodeRSA(key, { encryptionScheme: "pkcs1_oaep" }),
    // ok: weak-cipher-in-js
    shop.mode.ECBRate,
    // ok: cipher-without-iv
    crypto.createCipheriv("aes-256-gcm", key, iv),
  ];
}

export function sealed(key, secret, iv, text) {
  // ok: cipher-without-tag
  const cipher = crypto.createCipheriv("aes-256-cbc", key, iv);
  const hidden = Buffer.concat([iv, cipher.update(text), cipher.final()]);
  const tag = crypto.createHmac("sha256", secret).update(hidden).digest();
  return Buffer.concat([tag, hidden]);
}
