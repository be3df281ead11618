import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export function writeReport(rows) {
  // region: write
  // ruleid: folder-of-your-own
  const folder = mkdtempSync(path.join(tmpdir(), "report-"));
  const file = path.join(folder, "report.csv");
  writeFileSync(file, rows.join("\n"));
  return file;
  // endregion
}
