import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

const pins = new Map();

function derive(password, salt) {
  return scryptSync(password, salt, 32, { N: 2 ** 15, maxmem: 64 * 2 ** 20 });
}

export function enroll(card, password) {
  const salt = randomBytes(16);
  pins.set(card, { salt, hash: derive(password, salt) });
}

export function opens(card, password) {
  const kept = pins.get(card);
  return kept !== undefined && timingSafeEqual(kept.hash, derive(password, kept.salt));
}
