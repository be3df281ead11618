import { generateKeyPairSync } from "node:crypto";

export function keyForInvoices() {
  // region: key
  // ruleid: long-enough-in-js
  return generateKeyPairSync("rsa", { modulusLength: 3072 });
  // endregion
}
