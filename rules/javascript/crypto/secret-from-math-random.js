import { randomBytes, randomInt } from "node:crypto";

export function resetToken() {
  // ruleid: secret-from-math-random
  return Math.random().toString(36).slice(2);
}

export function register(user) {
  // ruleid: secret-from-math-random
  user.apiKey = Math.random().toString(36);
  // ruleid: secret-from-math-random
  const otp = Math.floor(100000 + Math.random() * 900000);
  return otp;
}

export function safe(user, deck) {
  // ok: secret-from-math-random
  user.token = randomBytes(32).toString("base64url");
  // ok: secret-from-math-random
  const otp = randomInt(100000, 1000000);
  // ok: secret-from-math-random
  const card = deck[Math.floor(Math.random() * deck.length)];
  // ok: secret-from-math-random
  const delay = 500 + Math.random() * 1000;
  return [otp, card, delay];
}
