// A browser saves a file under the name that the header gives.

import assert from "node:assert/strict";

const notes = new Map([[7, "start calc"], [8, "milk, bread"]]);

export const standIns = { shop: { notes } };

// `filename*` first; a backslash keeps a quote inside.
async function saved(code, ask, number, name) {
  const answer = await ask(code.default, `/notes/${number}?name=${encodeURIComponent(name)}`);
  const header = answer.headers.get?.("content-disposition") ?? answer.headers["content-disposition"];
  const encoded = /filename\*=UTF-8''([^\s;]+)/.exec(header);
  const plain = /filename="((?:\\.|[^"\\])*)"/.exec(header);
  const found = encoded ? decodeURIComponent(encoded[1]) : plain[1].replace(/\\(.)/g, "$1");
  return [found.replace(/[\\/:*?"<>|]/g, "_"), answer.text];
}

export async function attack(code, { ask }) {
  const [name, text] = await saved(code, ask, 7, 'free-ticket.bat";x=".txt');
  return name.endsWith(".txt") ? null : `${name}: ${text}`;
}

export async function use(code, { ask }) {
  assert.deepEqual(await saved(code, ask, 8, "list.txt"), ["list.txt", "milk, bread"]);
}
