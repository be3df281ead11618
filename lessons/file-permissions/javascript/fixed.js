import { writeFileSync } from "node:fs";

export function saveKey(file, key) {
  // region: mode
  // ruleid: owner-alone-in-js
  writeFileSync(file, key, { mode: 0o600, flag: "wx" });
  // endregion
}
