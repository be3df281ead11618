import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import AdmZip from "adm-zip";

const THEMES = path.resolve("themes");

export function install(archive) {
  for (const entry of new AdmZip(archive).getEntries()) {
    // region: extract
    // ruleid: entry-checked-in-js
    const file = path.resolve(THEMES, entry.entryName);
    if (!file.startsWith(THEMES + path.sep)) {
      throw new Error(`${entry.entryName} leads out`);
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, entry.getData());
    // endregion
  }
}
