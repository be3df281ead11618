import { generateKeyPairSync } from "node:crypto";

export function keyForInvoices() {
  // region: key
  return generateKeyPairSync("rsa", { modulusLength: 1024 });
  // endregion
}
