// Orders something, with the settings in the note.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

const note = (text) => /<note>(.*?)<\/note>/.exec(text)[1];

// As much of libxml as the attack needs: entities of files, put in where they stand.
function parseXml(text, { noent }) {
  const files = Object.fromEntries([...text.matchAll(/<!ENTITY\s+(\w+)\s+SYSTEM\s+"([^"]+)">/g)].map((m) => [m[1], m[2]]));
  const filled = note(text).replace(/&(\w+);/g, (all, name) => (noent ? readFileSync(files[name], "utf8") : all));
  return { get: () => ({ text: () => filled }) };
}

// fast-xml-parser without entities: the text as it stands.
class XMLParser {
  parse(text) {
    return { order: { note: note(text) } };
  }
}

export const standIns = { libxmljs2: { default: { parseXml } }, "fast-xml-parser": { XMLParser } };

export function prepare() {
  writeFileSync("settings.txt", "DB_PASSWORD=correct-horse");
}

async function order(code, ask, body) {
  return (await ask(code.default, "/orders", { method: "POST", headers: { "content-type": "text/xml" }, body })).text;
}

export async function attack(code, { ask }) {
  const declared = '<!ENTITY x SYSTEM "settings.txt">';
  const text = await order(code, ask, `<!DOCTYPE order [${declared}]><order><note>&x;</note></order>`);
  return text.includes("DB_PASSWORD") ? text : null;
}

export async function use(code, { ask }) {
  assert.equal(await order(code, ask, "<order><note>quickly</note></order>"), '{"note":"quickly"}');
}
