import { readFileSync } from "node:fs";

export function matching(rows, condition) {
  return rows.filter((row) => new Function("row", `return ${condition}`)(row));
}

const rows = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const row of matching(rows, process.argv[3])) {
  console.log(row.name, row.price);
}
