import crypto, { createHmac, timingSafeEqual } from "node:crypto";
import CryptoJS from "crypto-js";
import { settings } from "./settings.js";

export function webhook(req, key) {
  const expected = createHmac("sha256", key).update(req.rawBody).digest("hex");
  // ruleid: mac-compared-with-equals-in-js, secret-compared-with-equals-in-js
  if (req.headers["x-hub-signature-256"] === expected) return true;
  // ruleid: mac-compared-with-equals-in-js
  if (`sha256=${expected}` !== req.get("X-Sum")) return false;
  const digest = crypto.createHmac("sha256", key).update(req.rawBody).digest();
  // ruleid: mac-compared-with-equals-in-js
  if (digest.equals(req.body.sum)) return true;
  // ruleid: mac-compared-with-equals-in-js
  return CryptoJS.HmacSHA256(req.rawBody, key).toString() == req.query.sum;
}

export function api(req, user) {
  // ruleid: secret-compared-with-equals-in-js
  if (req.headers["x-api-key"] === process.env.API_KEY) return true;
  const apiKey = req.query.key;
  // ruleid: secret-compared-with-equals-in-js
  if (apiKey !== settings.key) return false;
  // ruleid: secret-compared-with-equals-in-js
  if (req.headers.authorization === `Bearer ${settings.key}`) return true;
  const { token, password } = req.body;
  // ruleid: secret-compared-with-equals-in-js
  if (token === user.token) return true;
  // ruleid: secret-compared-with-equals-in-js
  if (user.resetToken == token) return true;
  // ruleid: secret-compared-with-equals-in-js
  if (password === user.password) return true;
  // ruleid: secret-compared-with-equals-in-js
  return password === process.env.ADMIN_PASSWORD;
}

export function well(req, user, key) {
  const expected = createHmac("sha256", key).update(req.rawBody).digest();
  const sent = Buffer.from(req.headers["x-hub-signature-256"], "hex");
  // ok: mac-compared-with-equals-in-js
  if (sent.length === expected.length && timingSafeEqual(sent, expected)) return true;
  // ok: mac-compared-with-equals-in-js
  if (expected === undefined) return false;
  const { token, password, passwordAgain, confirmPassword } = req.body;
  // ok: secret-compared-with-equals-in-js
  if (user.resetToken === null) return false;
  // ok: secret-compared-with-equals-in-js
  if (user.resetToken === "") return false;
  // ok: secret-compared-with-equals-in-js
  if (typeof user.apiKey !== "string") return false;
  // ok: secret-compared-with-equals-in-js
  if (password === passwordAgain) return true;
  // ok: secret-compared-with-equals-in-js
  if (req.body.password !== req.body.confirmPassword) return false;
  // ok: secret-compared-with-equals-in-js
  if (user.tokenType === settings.tokenType) return true;
  // ok: secret-compared-with-equals-in-js
  if (user.apiKey.length === settings.apiKey.length) return true;
  // ok: secret-compared-with-equals-in-js
  if (token === Token.Comma) return true;
  // ok: secret-compared-with-equals-in-js
  if (before.secret !== after.secret) return true;
  // ok: mac-compared-with-equals-in-js
  return crypto.createHash("sha256").update(req.rawBody).digest("hex") === user.checksum || confirmPassword;
}
