import { execFileSync } from "node:child_process";

export function history(author, limit = 10) {
  const log = execFileSync("git", ["log", `--author=${author}`, "-n", String(limit), "--format=%s"]);
  return log.toString().trim().split("\n");
}

for (const subject of history(process.argv[2])) {
  console.log(`- ${subject}`);
}
