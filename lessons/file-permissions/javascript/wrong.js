import { writeFileSync } from "node:fs";

export function saveKey(file, key) {
  // region: mode
  // ruleid: mode-of-new-files-only
  writeFileSync(file, key, { mode: 0o600 });
  // endregion
}
