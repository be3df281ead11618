import Papa from "papaparse";

// region: cell
// ruleid: apostrophe-in-front-in-js
const plain = (text) => (/^[=+\-@\t\r\n]/.test(text) ? "'" + text : text);

export function exported(answers) {
  const rows = answers.map((answer) => [answer.day, plain(answer.text)]);
  return Papa.unparse(rows, { quotes: true });
}
// endregion
