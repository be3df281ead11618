import Papa from "papaparse";

export function exported(answers) {
  // region: cell
  // ruleid: equals-taken-off-in-js
  const rows = answers.map((answer) => [answer.day, answer.text.replace(/^=+/, "")]);
  return Papa.unparse(rows);
  // endregion
}
