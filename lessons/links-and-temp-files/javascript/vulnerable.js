import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export function writeReport(rows) {
  // region: write
  const file = path.join(tmpdir(), "report.csv");
  writeFileSync(file, rows.join("\n"));
  return file;
  // endregion
}
