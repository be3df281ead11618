import https from "node:https";
import { readFileSync } from "node:fs";

export function flawed() {
  // ruleid: certificate-check-off
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  // ruleid: certificate-check-off
  return new https.Agent({ keepAlive: true, rejectUnauthorized: false });
}

export function safe(check) {
  // ok: certificate-check-off
  process.env.NODE_ENV = "0";
  // ok: certificate-check-off
  const strict = new https.Agent({ rejectUnauthorized: true });
  // ok: certificate-check-off
  return [strict, new https.Agent({ ca: readFileSync("company-ca.pem") })];
}
