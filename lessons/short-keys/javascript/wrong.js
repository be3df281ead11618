import { generateKeyPairSync } from "node:crypto";

const keys = new Map();

export function keyForInvoices() {
  // region: key
  const month = new Date().toISOString().slice(0, 7);
  if (!keys.has(month)) {
    // ruleid: short-but-changed-in-js
    keys.set(month, generateKeyPairSync("rsa", { modulusLength: 1024 }));
  }
  return keys.get(month);
  // endregion
}
