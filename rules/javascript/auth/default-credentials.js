import argon2 from "argon2";
import bcrypt from "bcrypt";
import { body } from "express-validator";
import Joi from "joi";
import mongoose from "mongoose";
import mysql from "mysql2";
import { z } from "zod";

// ruleid: secret-with-default-in-js
const jwtSecret = process.env.JWT_SECRET || "secret";
// ruleid: secret-with-default-in-js
const sessionSecret = process.env.SESSION_SECRET ?? "keyboard cat";
// ruleid: secret-with-default-in-js
const dbPassword = process.env["DB_PASSWORD"] || "postgres";
// ruleid: secret-with-default-in-js
const admin = process.env.ADMIN_PASSWORD ? process.env.ADMIN_PASSWORD : "admin";
// ruleid: secret-with-default-in-js
const fromService = configService.get("jwt.secret", "dev");
// ruleid: secret-with-default-in-js
const fromConfig = config.jwtSecret || "changeme";
// ruleid: secret-with-default-in-js
const { COOKIE_SECRET = "dev", PORT = "3000" } = process.env;
// ruleid: secret-with-default-in-js
export const settings = z.object({ JWT_SECRET: z.string().default("dev") });
// ok: secret-with-default-in-js
const port = process.env.PORT || "3000";
// ok: secret-with-default-in-js
const strict = process.env.JWT_SECRET;
// ok: secret-with-default-in-js
const empty = process.env.DB_PASSWORD || "";
// ok: secret-with-default-in-js
const file = process.env.SECRET_FILE || "secret.txt";
// ok: secret-with-default-in-js
const tokenUrl = process.env.TOKEN_URL || "https://id.club.example/token";
// ok: secret-with-default-in-js
const lifetime = process.env.JWT_TOKEN_EXPIRES || "1h";
// ok: secret-with-default-in-js
const keyFile = process.env.PRIVATE_KEY || "./key.pem";
// ok: secret-with-default-in-js
const sent = req.body.password || "none given";

// --- accounts ---

export async function seed(User, prisma, first) {
  // ruleid: account-with-known-password-in-js
  await User.create({ name: "admin", password: "admin" });
  // ruleid: account-with-known-password-in-js
  await prisma.user.create({ data: { name: "admin", password: "welcome1" } });
  // ruleid: account-with-known-password-in-js
  await User.insertMany([{ name: "ada", password: "welcome1" }]);
  // ruleid: account-with-known-password-in-js
  const hash = await bcrypt.hash("admin123", 12);
  // ruleid: account-with-known-password-in-js
  const other = await argon2.hash("welcome1");
  // ruleid: account-with-known-password-in-js
  const user = new User({ name: "admin", password: "admin" });
  // ok: account-with-known-password-in-js
  await User.create({ name: "admin", password: first });
  // ok: account-with-known-password-in-js
  await User.create({ name: "admin", password: process.env.FIRST_PASSWORD });
  // ok: account-with-known-password-in-js
  await bcrypt.hash(first, 12);
  // ok: account-with-known-password-in-js
  sequelize.define({ password: "string" });
  // ok: account-with-known-password-in-js
  return cache.hash("admin123", hash, other, user);
}

it("signs in", async () => {
  // ok: account-with-known-password-in-js
  await User.create({ name: "ada", password: "welcome1" });
});

// --- rules for passwords ---

export function accepted(password, name) {
  // ruleid: short-password-accepted-in-js
  if (password.length < 6) return false;
  // ok: short-password-accepted-in-js
  if (password.length < 12) return false;
  // ok: short-password-accepted-in-js
  if (password.length > 7) return true;
  // ok: short-password-accepted-in-js
  if (password.length === 0) return false;
  // ok: short-password-accepted-in-js
  return name.length >= 2;
}

export const checks = [
  // ruleid: short-password-accepted-in-js
  body("password").isLength({ min: 5 }),
  // ruleid: short-password-accepted-in-js
  body("password").trim().isLength({ min: 5, max: 20 }).withMessage("too short"),
  // ok: short-password-accepted-in-js
  body("password").isLength({ min: 12 }),
  // ok: short-password-accepted-in-js
  body("name").isLength({ min: 2 }),
];

export const schema = Joi.object({
  // ok: short-password-accepted-in-js
  name: Joi.string().min(2),
  // ruleid: short-password-accepted-in-js
  password: Joi.string().min(6).required(),
});
// ruleid: short-password-accepted-in-js
export const account = z.object({ password: z.string().min(4) });
// ok: short-password-accepted-in-js
export const longer = z.object({ password: z.string().min(12) });
// ruleid: short-password-accepted-in-js
export const model = new mongoose.Schema({ password: { type: String, required: true, minlength: 5 } });
// ok: short-password-accepted-in-js
export const wide = new mongoose.Schema({ password: { type: String, required: true, minlength: 12 } });

// --- databases ---

// ruleid: database-without-password-in-js
const db = mysql.createConnection({ host: "db", user: "root", password: "", database: "shop" });
// ok: database-without-password-in-js
const safe = mysql.createConnection({ host: "db", user: "root", password: process.env.DB_PASSWORD, database: "shop" });
// ok: database-without-password-in-js
const form = useState({ user: "ada", password: "" });
