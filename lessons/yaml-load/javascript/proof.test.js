// Imports settings that hold a function.

import assert from "node:assert/strict";

const JSON_SCHEMA = "json";
const DEFAULT_FULL_SCHEMA = "full";

// As much of js-yaml 3 as the attack needs: one key with a value, %TAG lines, and !!js/function where the schema has it.
function load(text, { schema }) {
  const name = /^%TAG (\S+) tag:yaml\.org,2002:(\S*)$/m.exec(text);
  const line = text.split("\n").pop();
  const [, key, tag, value] = /^(\w+): (?:(!\S+) )?"?(.*?)"?$/.exec(line);
  const full = name && tag?.startsWith(name[1]) ? `!!${name[2]}${tag.slice(name[1].length)}` : tag;
  if (!full) return { [key]: value };
  if (schema !== DEFAULT_FULL_SCHEMA || full !== "!!js/function") throw new Error(`unknown tag ${full}`);
  return { [key]: new Function(`return (${value})`)() };
}

export const standIns = { "js-yaml": { default: { load, JSON_SCHEMA, DEFAULT_FULL_SCHEMA } } };

export function prepare() {
  process.env.DB_PASSWORD = "correct-horse";
}

const FUNCTION = "{ toString: () => process.env.DB_PASSWORD }";

async function got(code, ask, text) {
  const answer = await ask(code.default, "/import", { method: "POST", headers: { "content-type": "text/plain" }, body: text });
  return answer.text.includes("correct-horse") ? answer.text : null;
}

export const attack = (code, { ask }) => got(code, ask, `theme: !!js/function "${FUNCTION}"`);
export const bypass = (code, { ask }) =>
  got(code, ask, `%TAG !j! tag:yaml.org,2002:js/\n---\ntheme: !j!function "${FUNCTION}"`);

export async function use(code, { ask }) {
  const options = { method: "POST", headers: { "content-type": "text/plain" }, body: "theme: dark" };
  assert.equal((await ask(code.default, "/import", options)).text, '{"theme":"dark"}');
}
