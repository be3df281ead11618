import Papa from "papaparse";

export function exported(answers) {
  // region: cell
  const rows = answers.map((answer) => [answer.day, answer.text]);
  return Papa.unparse(rows);
  // endregion
}
