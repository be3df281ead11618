// Says its name, and is told the key that signs the sessions.

import assert from "node:assert/strict";

export function prepare() {
  process.env.SECRET_KEY = "correct-horse";
}

const escaped = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// As much of EJS as the snippets use: what stands in <%= %> is run, with the values as variables.
function render(template, values = {}) {
  return template.replace(/<%=(.*?)%>/gs, (_, code) =>
    escaped(new Function(...Object.keys(values), `return (${code})`)(...Object.values(values))),
  );
}

export const standIns = { ejs: { default: { render } } };

const hello = async (code, ask, name) =>
  (await ask(code.default, `/hello?name=${encodeURIComponent(name)}`)).text;

export async function attack(code, { ask }) {
  const text = await hello(code, ask, "<%= process.env.SECRET_KEY %>");
  return text.includes("correct-horse") ? text : null;
}

export async function use(code, { ask }) {
  assert.equal(await hello(code, ask, "Ada"), "<h1>Hello Ada</h1>");
}
