import express from "express";
import jwt from "jsonwebtoken";
import morgan from "morgan";
import pino from "pino";
import winston from "winston";
import { limiter, orders, sign, users } from "shop";
import { logger } from "./logger.js";

const app = express();

// --- refused, and nobody learns of it

app.post("/login", async (req, res) => {
  const user = await users.check(req.body.name, req.body.password);
  // ruleid: refusal-not-logged-in-js
  if (!user) return res.status(401).json({ error: "wrong name or password" });
  res.json({ token: sign(user) });
});

function requireAdmin(req, res, next) {
  // ruleid: refusal-not-logged-in-js
  if (!req.user.admin) return res.sendStatus(403);
  next();
}

const authenticate = async (ctx, next) => {
  if (!ctx.user) {
    // ruleid: refusal-not-logged-in-js
    ctx.status = 401;
    return;
  }
  await next();
};

app.post("/sign-in", async (req, res) => {
  const user = await users.check(req.body.name, req.body.password);
  if (!user) {
    logger.warn({ name: req.body.name, from: req.ip }, "login refused");
    // ok: refusal-not-logged-in-js
    return res.status(401).json({ error: "wrong name or password" });
  }
  res.json({ token: sign(user) });
});

function requireOwner(req, res, next) {
  if (!req.order) {
    audit("refused", req.user);
    // ok: refusal-not-logged-in-js
    return res.sendStatus(403);
  }
  next();
}

app.get("/orders/:id", (req, res) => {
  // ok: refusal-not-logged-in-js
  if (!orders.has(req.params.id)) return res.sendStatus(403);
  res.json(orders.get(req.params.id));
});

app.post("/login/page", (req, res) => {
  // ok: refusal-not-logged-in-js
  if (!req.body.name) return res.status(400).end();
  res.render("login");
});

// --- forged or stolen

function userOf(token) {
  try {
    // ruleid: bad-token-not-logged-in-js
    return jwt.verify(token, KEY).sub;
  } catch (error) {
    return null;
  }
}

function userOfAndLog(token) {
  try {
    // ok: bad-token-not-logged-in-js
    return jwt.verify(token, KEY).sub;
  } catch (error) {
    logger.warn(error, "token refused");
    return null;
  }
}

function orderOf(text) {
  try {
    // ok: bad-token-not-logged-in-js
    return JSON.parse(text);
  } catch (error) {
    return null;
  }
}

// --- changed

async function changePassword(user, form) {
  // ruleid: password-change-not-logged-in-js
  user.passwordHash = await hash(form.password);
  await user.save();
}

async function makeAdmin(member) {
  // ruleid: password-change-not-logged-in-js
  member.role = "admin";
  await member.save();
}

async function resetPassword(user, form) {
  // ok: password-change-not-logged-in-js
  user.passwordHash = await hash(form.password);
  logger.info({ user: user.id }, "password reset");
}

async function changeAddress(user, form) {
  // ok: password-change-not-logged-in-js
  user.address = form.address;
}

// --- switched off

// ruleid: logging-switched-off-in-js
app.use(morgan("combined", { skip: (req, res) => res.statusCode >= 400 }));
// ruleid: logging-switched-off-in-js
app.use(morgan("combined", { skip: () => true }));
// ok: logging-switched-off-in-js
app.use(morgan("combined", { skip: (req, res) => res.statusCode < 400 }));
// ruleid: logging-switched-off-in-js
const quiet = winston.createLogger({ level: "info", silent: true });
// ruleid: logging-switched-off-in-js
const off = pino({ enabled: false });
// ruleid: logging-switched-off-in-js
const silent = pino({ level: "silent" });
// ruleid: logging-switched-off-in-js
console.error = () => {};
// ok: logging-switched-off-in-js
const loud = winston.createLogger({ level: "info", silent: process.env.NODE_ENV === "test" });
// ok: logging-switched-off-in-js
const on = pino({ level: "info" });
if (process.env.NODE_ENV === "test") {
  // ok: logging-switched-off-in-js
  logger.silent = true;
}
beforeEach(() => {
  // ok: logging-switched-off-in-js
  console.error = () => {};
});
