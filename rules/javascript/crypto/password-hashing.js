import argon2 from "argon2";
import bcrypt from "bcrypt";
import CryptoJS from "crypto-js";
import crypto, { pbkdf2Sync } from "node:crypto";
import md5 from "md5";

export async function keep(user, password, salt) {
  // ruleid: password-digest-fast
  user.first = md5(password);
  // ruleid: password-digest-fast
  user.second = CryptoJS.SHA256(password).toString();
  // ruleid: password-digest-fast
  user.third = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(password));
  // ruleid: password-digest-fast
  user.fourth = crypto.hash("sha512", password);
  // ok: password-digest-fast
  user.avatar = md5(user.email);
  // ok: password-digest-fast
  user.etag = CryptoJS.SHA256(user.picture).toString();
  // ok: password-digest-fast
  user.fifth = await argon2.hash(password);
}

export async function stretch(password, salt) {
  // ruleid: password-hash-too-cheap-in-js
  const one = pbkdf2Sync(password, salt, 1000, 32, "sha256");
  // ruleid: password-hash-too-cheap-in-js
  const two = await bcrypt.hash(password, 4);
  // ruleid: password-hash-too-cheap-in-js
  const three = bcrypt.genSaltSync(8);
  // ruleid: password-hash-too-cheap-in-js
  const four = crypto.scryptSync(password, salt, 32, { N: 1024, r: 8, p: 1 });
  // ruleid: password-hash-too-cheap-in-js
  const five = CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 1000 });
  // ruleid: password-hash-too-cheap-in-js
  const six = await argon2.hash(password, { memoryCost: 1024, timeCost: 2 });
  // ruleid: password-hash-too-cheap-in-js
  const seven = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: 2000 }, key, 256);
  return [one, two, three, four, five, six, seven];
}

export async function stretchWell(password, salt) {
  // ok: password-hash-too-cheap-in-js
  const one = pbkdf2Sync(password, salt, 600000, 32, "sha256");
  // ok: password-hash-too-cheap-in-js
  const two = await bcrypt.hash(password, 12);
  // ok: password-hash-too-cheap-in-js
  const three = crypto.scryptSync(password, salt, 32, { N: 131072, r: 8, p: 1 });
  // ok: password-hash-too-cheap-in-js
  const four = await argon2.hash(password);
  // ok: password-hash-too-cheap-in-js
  const five = cache.hash(password.length, 4);
  return [one, two, three, four, five];
}
