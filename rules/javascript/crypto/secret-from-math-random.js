import crypto, { randomBytes, randomInt } from "node:crypto";
import express from "express";

const app = express();

export function resetToken() {
  // ruleid: secret-from-math-random, letters-from-math-random
  return Math.random().toString(36).slice(2);
}

export function register(user) {
  // ruleid: secret-from-math-random, letters-from-math-random
  user.apiKey = Math.random().toString(36);
  // ruleid: secret-from-math-random
  const otp = Math.floor(100000 + Math.random() * 900000);
  // ruleid: secret-from-math-random
  const sessionId = crypto.pseudoRandomBytes(16);
  // ruleid: secret-from-math-random
  return { otp, sessionId, verificationCode: Math.random() * 9000 };
}

export function built(user, res) {
  const suffix = Math.random();
  // ruleid: secret-built-on-math-random
  const password = "welcome-" + suffix;
  // ruleid: secret-built-on-math-random
  res.cookie("remember", String(suffix));
  // ruleid: letters-from-math-random
  const name = Math.random().toString(16);
  // ok: secret-built-on-math-random
  const color = "hsl(" + suffix + ")";
  return [password, name, color];
}

export function safe(user, deck, res) {
  // ok: secret-from-math-random
  user.token = randomBytes(32).toString("base64url");
  // ok: secret-from-math-random
  const otp = randomInt(100000, 1000000);
  // ok: secret-from-math-random, letters-from-math-random
  const card = deck[Math.floor(Math.random() * deck.length)];
  // ok: secret-from-math-random, letters-from-math-random
  const delay = 500 + Math.random() * 1000;
  // ok: letters-from-math-random
  const text = Math.random().toFixed(2);
  // ok: letters-from-math-random
  const rest = randomBytes(8).toString("hex");
  // ok: secret-built-on-math-random
  res.cookie("theme", user.theme);
  // ok: secret-built-on-math-random
  const password = randomBytes(8).toString("hex");
  return [otp, card, delay, text, rest, password];
}

app.get("/code", (req, res) => {
  // ruleid: math-random-in-request-handler
  const number = Math.floor(Math.random() * 1000000);
  // ok: math-random-in-request-handler
  const other = randomInt(1000000);
  res.json({ number, other });
});
