// Measures the key: to take one apart that is this short, nothing new has to be found.

import assert from "node:assert/strict";
import { sign, verify } from "node:crypto";

const WITHIN_REACH = 1024;

export function attack(code) {
  const { modulusLength } = code.keyForInvoices().publicKey.asymmetricKeyDetails;
  return modulusLength > WITHIN_REACH ? null : `${modulusLength} bits to factor, 829 have been`;
}

export function use(code) {
  const { publicKey, privateKey } = code.keyForInvoices();
  const invoice = Buffer.from("invoice");
  assert.ok(verify("sha256", invoice, publicKey, sign("sha256", invoice, privateKey)));
}
