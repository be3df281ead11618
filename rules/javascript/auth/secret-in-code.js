import jwt from "jsonwebtoken";
import session from "express-session";

// ruleid: secret-in-code
const dbPassword = "hunter2-but-longer";
// ruleid: secret-in-code
export const sessions = session({ secret: "k3s9-Zt7q-18hd-2x", resave: false });

export function sign(user) {
  // ruleid: secret-in-code
  return jwt.sign({ sub: user }, "s3cr3t-of-ours");
}

// ok: secret-in-code
const apiKey = process.env.API_KEY;
// ok: secret-in-code
const passwordField = "new-password-1";
// ok: secret-in-code
const token = "<your token 1 here>";
// ok: secret-in-code
export const strict = session({ secret: process.env.SESSION_SECRET, resave: false });

export function check(user) {
  // ok: secret-in-code
  return [jwt.sign({ sub: user }, process.env.JWT_KEY), dbPassword, apiKey, passwordField, token];
}
