import { readFileSync } from "node:fs";
import yaml from "js-yaml";

// A file is a list of playlists.
export function playlists(path) {
  const text = readFileSync(path, "utf8");
  const found = yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA });
  return found.map(({ name, songs }) => `${name}: ${songs.map((song) => song.title).join(", ")}`);
}

for (const line of playlists(process.argv[2])) {
  console.log(line);
}
