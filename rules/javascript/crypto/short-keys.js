import crypto, { generateKeyPairSync } from "node:crypto";
import NodeRSA from "node-rsa";
import forge from "node-forge";

export function flawed() {
  return [
    // ruleid: key-too-short-in-js
    generateKeyPairSync("rsa", { modulusLength: 1024 }),
    // ruleid: key-too-short-in-js
    new NodeRSA({ b: 512 }),
    // ruleid: key-too-short-in-js
    forge.pki.rsa.generateKeyPair(1024),
    // ruleid: key-too-short-in-js
    forge.pki.rsa.generateKeyPair({ bits: 1024, e: 0x10001 }),
    // ruleid: key-too-short-in-js
    crypto.createDiffieHellman(1024),
    // ruleid: curve-too-short-in-js
    generateKeyPairSync("ec", { namedCurve: "secp160k1" }),
    // ruleid: curve-too-short-in-js
    crypto.createECDH("prime192v1"),
    // ruleid: curve-too-short-in-js
    crypto.getDiffieHellman("modp5"),
  ];
}

export function safe(bits) {
  return [
    // ok: key-too-short-in-js
    generateKeyPairSync("rsa", { modulusLength: 3072 }),
    // ok: key-too-short-in-js
    new NodeRSA({ b: 2048 }),
    // ok: key-too-short-in-js
    forge.pki.rsa.generateKeyPair({ bits, e: 0x10001 }),
    // ok: curve-too-short-in-js
    generateKeyPairSync("ec", { namedCurve: "P-256" }),
    // ok: curve-too-short-in-js
    crypto.createECDH("secp521r1"),
    // ok: curve-too-short-in-js
    crypto.getDiffieHellman("modp14"),
  ];
}
