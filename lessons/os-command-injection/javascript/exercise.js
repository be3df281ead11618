import { execSync } from "node:child_process";

export function history(author, limit = 10) {
  const log = execSync(`git log --author=${author} -n ${limit} --format=%s`);
  return log.toString().trim().split("\n");
}

for (const author of process.argv.slice(2)) {
  console.log(author);
  for (const subject of history(author)) {
    console.log(`- ${subject}`);
  }
}
