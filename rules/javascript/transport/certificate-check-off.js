import https from "node:https";
import tls from "node:tls";
import { readFileSync } from "node:fs";
import { Client } from "ssh2";

export function flawed() {
  // ruleid: certificate-check-off
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  // ruleid: certificate-check-off
  https.globalAgent.options.rejectUnauthorized = false;
  // ruleid: certificate-check-off
  request.get("https://shop.example", { strictSSL: false });
  // ruleid: host-name-not-checked
  tls.connect({ host: "shop.example", checkServerIdentity: () => undefined });
  // ruleid: host-name-not-checked
  https.get({ host: "shop.example", checkServerIdentity: function (host, cert) {} });
  // ruleid: certificate-check-off
  return new https.Agent({ keepAlive: true, rejectUnauthorized: false });
}

export function safe(check) {
  // ok: certificate-check-off
  process.env.NODE_ENV = "0";
  // ok: certificate-check-off
  const strict = new https.Agent({ rejectUnauthorized: true });
  // ok: certificate-check-off
  request.get("https://shop.example", { strictSSL: true });
  // ok: host-name-not-checked
  tls.connect({ host: "shop.example", checkServerIdentity: (host, cert) => check(host, cert) });
  // ok: host-name-not-checked
  tls.connect({ host: "shop.example", onChecked: () => undefined });
  // ok: certificate-check-off
  return [strict, new https.Agent({ ca: readFileSync("company-ca.pem") })];
}

export function versions(cert, key) {
  // ruleid: tls-version-outdated-in-js
  https.createServer({ cert, key, minVersion: "TLSv1" });
  // ruleid: tls-version-outdated-in-js
  https.createServer({ cert, key, secureProtocol: "SSLv3_method" });
  // ruleid: tls-version-outdated-in-js
  tls.DEFAULT_MIN_VERSION = "TLSv1.1";
  // ruleid: tls-ciphers-weakened-in-js
  https.createServer({ cert, key, ciphers: "DEFAULT:@SECLEVEL=0" });
  // ok: tls-version-outdated-in-js
  https.createServer({ cert, key, minVersion: "TLSv1.2" });
  // ok: tls-version-outdated-in-js
  https.createServer({ cert, key, secureProtocol: "TLS_method" });
  // ok: tls-version-outdated-in-js
  tls.DEFAULT_MIN_VERSION = "TLSv1.3";
  // ok: tls-ciphers-weakened-in-js
  https.createServer({ cert, key, ciphers: "ECDHE-RSA-AES128-GCM-SHA256:!RC4" });
}

export function shells(host, username, privateKey, known) {
  const shell = new Client();
  // ruleid: ssh-host-not-verified
  shell.connect({ host, username, privateKey, hostVerifier: () => true });
  // ruleid: ssh-host-never-asked
  shell.connect({ host: "stock.example", username: "deploy", privateKey });
  // ok: ssh-host-not-verified, ssh-host-never-asked
  shell.connect({ host: "stock.example", username: "deploy", hostVerifier: (key) => key.equals(known) });
  // ok: ssh-host-not-verified, ssh-host-never-asked
  database.connect({ host: "stock.example" });
  // ok: ssh-host-not-verified
  return { verifier: () => true };
}
