const express = require("express");
const _ = require("lodash");
const $ = require("jquery");

const app = express();
const settings = {};

app.post("/settings", (req, res) => {
  const { user, key, value } = req.body;
  // ruleid: key-from-request
  settings[user][key] = value;
  // ruleid: key-from-request
  settings[req.query.group].seen = true;
  // ruleid: request-merged-deep
  _.merge(settings, req.body);
  // ruleid: request-merged-deep
  _.set(settings, req.body.path, value);
  // ruleid: request-merged-deep
  $.extend(true, {}, JSON.parse(req.query.options));
  res.end();
});

app.post("/careful", (req, res) => {
  const { key, value } = req.body;
  if (key === "__proto__") return res.sendStatus(400);
  // ok: key-from-request
  settings[key] = value;
  const seen = new Map();
  // ok: key-from-request
  seen.set(req.body.name, value);
  // ok: key-from-request
  settings[Number(req.body.place)] = value;
  // ok: request-merged-deep
  _.merge(settings, { theme: "dark" });
  // ok: request-merged-deep
  Object.assign(settings, { theme: "light" });
  // ok: request-merged-deep
  return res.json(_.pick(req.body, ["theme"]));
});

function merge(target, source) {
  for (const key in source) {
    if (typeof target[key] === "object") {
      // ruleid: merge-without-guard
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}

function mergeWell(target, source) {
  for (const key of Object.keys(source)) {
    if (key === "__proto__" || key === "constructor" || key === "prototype") continue;
    if (typeof target[key] === "object") {
      // ok: merge-without-guard
      mergeWell(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}

function same(left, right) {
  for (const key in left) {
    // ok: merge-without-guard
    if (!same(left[key], right[key])) return false;
  }
  return true;
}

function set(object, path, value) {
  const parts = path.split(".");
  const last = parts.pop();
  for (const part of parts) {
    // ruleid: path-walked-without-guard
    object = object[part];
  }
  object[last] = value;
}

function get(object, path) {
  for (const part of path.split(".")) {
    // ok: path-walked-without-guard
    object = object[part];
  }
  return object;
}

module.exports = { merge, mergeWell, same, set, get };

const REFUSED = new Set(["__proto__", "constructor", "prototype"]);
const SEEN = new Set();

function mergeOwn(target, source) {
  for (const key in source) {
    if (!Object.prototype.hasOwnProperty.call(target, key)) continue;
    // ok: merge-without-guard
    if (typeof source[key] === "object") mergeOwn(target[key], source[key]);
    else target[key] = source[key];
  }
}

function mergeKnown(target, source) {
  Object.keys(source).forEach((key) => {
    if (isUnsafeKey(key)) return;
    // ok: merge-without-guard
    if (typeof source[key] === "object") mergeKnown(target[key], source[key]);
    else target[key] = source[key];
  });
}

function mergeFull(target, source) {
  Object.keys(source).forEach((key) => {
    if (isEmpty(key)) return;
    // ruleid: merge-without-guard
    if (typeof source[key] === "object") mergeFull(target[key], source[key]);
    else target[key] = source[key];
  });
}

function setWell(object, path, value) {
  const parts = path.split(".");
  const last = parts.pop();
  parts.forEach((part) => {
    if (part === "__proto__") return;
    // ok: path-walked-without-guard
    object = object[part];
  });
  object[last] = value;
}

function setWithin(object, path, value) {
  const parts = path.split(".");
  const last = parts.pop();
  for (const part of parts) {
    if (REFUSED.has(part)) throw new RangeError(part);
    // ok: path-walked-without-guard
    object = object[part];
  }
  object[last] = value;
}

function setOnce(object, path, value) {
  const parts = path.split(".");
  const last = parts.pop();
  parts.forEach((part) => {
    if (SEEN.has(part)) throw new RangeError(part);
    // ruleid: path-walked-without-guard
    object = object[part];
  });
  object[last] = value;
}
