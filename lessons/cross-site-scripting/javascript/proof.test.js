// Searches for a script, and gets it back as one.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";

export const covers = ["vulnerable.js", "fixed.js", "wrong.js"];

export function prepare() {
  mkdirSync("views");
  writeFileSync("views/nothing.ejs", "<p>Nothing found for <b><%= query %></b>.</p>");
}

const search = async (code, ask, query) =>
  (await ask(code.default, `/search?q=${encodeURIComponent(query)}`)).text;

async function got(code, ask, script) {
  const page = await search(code, ask, script);
  return page.includes(script) ? page : null;
}

export const attack = (code, { ask }) => got(code, ask, "<script>alert(1)</script>");
export const bypass = (code, { ask }) => got(code, ask, "<img src=x onerror=alert(1)>");

export async function use(code, { ask }) {
  assert.equal(await search(code, ask, "lamp"), "<p>Nothing found for <b>lamp</b>.</p>");
}
