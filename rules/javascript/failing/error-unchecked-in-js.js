import argon2 from "argon2";
import bcrypt from "bcrypt";
import crypto from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import jwt from "jsonwebtoken";
import DOMPurify from "dompurify";
import { validationResult } from "express-validator";
import validator from "validator";
import { ability, hasPermission, log, orders, orderSchema, policy, socket, users } from "shop";

// --- nobody looks

async function logIn(req, res) {
  const user = users.get(req.body.name);
  // ruleid: check-result-ignored-in-js
  await bcrypt.compare(req.body.password, user.hash);
  // ruleid: check-result-ignored-in-js
  await argon2.verify(user.hash, req.body.password);
  // ruleid: check-result-ignored-in-js
  crypto.timingSafeEqual(user.token, req.body.token);
  // ruleid: check-result-ignored-in-js
  validationResult(req);
  // ruleid: check-result-ignored-in-js
  orderSchema.validate(req.body);
  // ruleid: check-result-ignored-in-js
  orderSchema.safeParse(req.body);
  // ruleid: check-result-ignored-in-js
  validator.isEmail(req.body.mail);
  // ruleid: check-result-ignored-in-js
  if (user.guest) hasPermission(user, "read");
  if (user.staff) {
    // ruleid: check-result-ignored-in-js
    ability.can("read", orders);
  }
  res.json(user);
}

async function logInRight(req, res) {
  const user = users.get(req.body.name);
  // ok: check-result-ignored-in-js
  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.sendStatus(401);
  // ok: check-result-ignored-in-js
  const same = crypto.timingSafeEqual(user.token, req.body.token);
  // ok: check-result-ignored-in-js
  const errors = validationResult(req);
  // ok: check-result-ignored-in-js
  await orderSchema.validate(req.body);
  // ok: check-result-ignored-in-js
  jwt.verify(req.cookies.token, KEY);
  // ok: check-result-ignored-in-js
  policy.require(user, "log in");
  // ok: check-result-ignored-in-js
  return same && errors.isEmpty() && validator.isEmail(req.body.mail);
}

// --- cleaned, and thrown away

function upload(name, comment) {
  // ruleid: cleaning-without-effect-in-js
  name.replace(/\.\.\//g, "");
  // ruleid: cleaning-without-effect-in-js
  comment.replaceAll("<", "&lt;");
  // ruleid: cleaning-without-effect-in-js
  DOMPurify.sanitize(comment);
  // ruleid: cleaning-without-effect-in-js
  path.basename(name);
  // ruleid: cleaning-without-effect-in-js
  if (comment) comment.trim();
  // ok: cleaning-without-effect-in-js
  name = name.replace(/\.\.\//g, "");
  // ok: cleaning-without-effect-in-js
  comment.replace(/<(\w+)>/g, (all, tag) => tags.push(tag));
  // ok: cleaning-without-effect-in-js
  window.location.replace("/orders");
  // ok: cleaning-without-effect-in-js
  names.push(name.trim());
  // ok: cleaning-without-effect-in-js
  return DOMPurify.sanitize(comment);
}

// --- never awaited

async function checkOwner(user, number) {
  if (!(await policy.owns(user, number))) throw new Error("not yours");
}

const requireAdmin = async (user) => {
  if (!(await policy.admin(user))) throw new Error("not an admin");
};

async function remove(user, number) {
  // ruleid: check-never-awaited-in-js
  checkOwner(user, number);
  // ruleid: check-never-awaited-in-js
  requireAdmin(user);
  // ruleid: check-never-awaited-in-js
  if (bcrypt.compare(user.given, user.hash)) orders.delete(number);
  // ruleid: check-never-awaited-in-js
  if (!argon2.verify(user.hash, user.given)) throw new Error("wrong");
  // ok: check-never-awaited-in-js
  await checkOwner(user, number);
  // ok: check-never-awaited-in-js
  if (await bcrypt.compare(user.given, user.hash)) orders.delete(number);
  // ok: check-never-awaited-in-js
  bcrypt.compare(user.given, user.hash, (err, same) => log.info(err, same));
  // ok: check-never-awaited-in-js
  checkOwner(user, number).then(() => orders.delete(number));
  // ok: check-never-awaited-in-js
  await Promise.all([checkOwner(user, number), requireAdmin(user)]);
  // ok: check-never-awaited-in-js
  return checkOwner(user, number);
}

// --- callbacks

function token(req, res) {
  // ruleid: callback-error-ignored
  jwt.verify(req.cookies.token, KEY, (err, claims) => {
    req.user = claims;
    orders.send(res);
  });
  // ruleid: callback-error-ignored
  crypto.randomBytes(16, function (err, bytes) {
    res.json(bytes.toString("hex"));
  });
  // ruleid: callback-error-ignored
  fs.chmod("key.pem", 0o600, (err) => {
    res.end();
  });
  // ruleid: callback-error-ignored
  req.session.regenerate((err) => {
    res.redirect("/");
  });
  // ok: callback-error-ignored
  jwt.verify(req.cookies.token, KEY, (err, claims) => {
    if (err) return res.sendStatus(401);
    req.user = claims;
  });
  // ok: callback-error-ignored
  crypto.randomBytes(16, (err, bytes) => {
    if (err) {
      throw err;
    }
    res.json(bytes.toString("hex"));
  });
  // ok: callback-error-ignored
  fs.chmod("key.pem", 0o600, (err) => {
    log.warn({ err }, "mode");
  });
  // ok: callback-error-ignored
  fs.stat("key.pem", (err, stat) => {
    res.json(stat);
  });
}

// --- odd messages

socket.on("message", (data) => {
  // ruleid: text-parsed-unguarded
  const order = JSON.parse(data);
  orders.add(order);
});

socket.on("data", (chunk) => {
  // ruleid: text-parsed-unguarded
  orders.add(JSON.parse(chunk.toString()));
});

http.createServer((req, res) => {
  // ruleid: text-parsed-unguarded
  const name = decodeURIComponent(req.url.slice(1));
  // ruleid: text-parsed-unguarded
  const url = new URL(req.url, "http://localhost");
  res.end(name + url);
});

socket.on("message", (data) => {
  try {
    // ok: text-parsed-unguarded
    orders.add(JSON.parse(data));
  } catch (error) {
    socket.close();
  }
});

socket.on("close", (reason) => {
  // ok: text-parsed-unguarded
  log.info(JSON.parse(reason));
});

function load(text) {
  // ok: text-parsed-unguarded
  return JSON.parse(text);
}

const checkAge = (person) => {
  if (person.age < 18) throw new Error("too young");
};
export const checkName = (person) => {
  if (!person.name) throw new Error("no name");
};
export const checkMoney = async (person) => {
  if (!(await payments.of(person)).length) throw new Error("not paid");
};
function entry(person) {
  // ok: check-never-awaited-in-js
  checkAge(person);
  // ok: check-never-awaited-in-js
  checkName(person);
  // ruleid: check-never-awaited-in-js
  checkMoney(person);
}
