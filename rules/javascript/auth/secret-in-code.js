import jwt from "jsonwebtoken";
import session from "express-session";

// ruleid: secret-in-code
const dbPassword = "hunter2-but-longer";
// ruleid: secret-in-code
const mailKey = process.env.MAIL_API_KEY ?? "sk-live-18hd2x93";
// ruleid: secret-in-code
export const sessions = session({ secret: "keyboard cat", resave: false });
// ruleid: secret-in-code
export const rotated = session({ secret: ["k3s9-Zt7q-18hd-2x"], resave: false });

export const database = {
  user: "shop",
  // ruleid: secret-in-code
  password: "hunter2-but-longer",
};

export function sign(user) {
  // ruleid: secret-in-code
  return jwt.sign({ sub: user }, "s3cr3t-of-ours");
}

// ok: secret-in-code
const apiKey = process.env.API_KEY;
// ok: secret-in-code
const passwordField = "new-password-1";
// ok: secret-in-code
const TOKEN_KEY = "auth_token_v2";
// ok: secret-in-code
const sessionCookie = "connect.sid1";
// ok: secret-in-code
const SET_TOKEN = "auth/setToken";
// ok: secret-in-code
const token = "<your token 1 here>";
// ok: secret-in-code
export const strict = session({ secret: process.env.SESSION_SECRET, resave: false });
// ok: secret-in-code
export const routes = { resetPassword: "/v1/reset-password" };

export function check(user) {
  // ok: secret-in-code
  const signed = jwt.sign({ sub: user }, process.env.JWT_KEY);
  return [signed, dbPassword, mailKey, apiKey, passwordField, TOKEN_KEY, sessionCookie, SET_TOKEN, token];
}
