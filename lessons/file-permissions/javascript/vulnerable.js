import { chmodSync, writeFileSync } from "node:fs";

export function saveKey(file, key) {
  // region: mode
  writeFileSync(file, key);
  chmodSync(file, 0o666);
  // endregion
}
