import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import AdmZip from "adm-zip";

const THEMES = path.resolve("themes");

export function install(archive) {
  for (const entry of new AdmZip(archive).getEntries()) {
    // region: extract
    // ruleid: dots-taken-out-of-entry
    const file = path.join(THEMES, entry.entryName.replaceAll("../", ""));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, entry.getData());
    // endregion
  }
}
