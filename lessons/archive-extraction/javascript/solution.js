import { writeFileSync } from "node:fs";
import path from "node:path";
import AdmZip from "adm-zip";

const PHOTOS = path.resolve("photos");

export function importPhotos(album) {
  const photos = new AdmZip(album).getEntries().filter((entry) => entry.entryName.endsWith(".jpg"));
  for (const entry of photos) {
    writeFileSync(path.join(PHOTOS, path.basename(entry.entryName)), entry.getData());
  }
  return photos.length;
}
