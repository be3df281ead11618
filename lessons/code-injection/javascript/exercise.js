import { readFileSync } from "node:fs";

export function matching(rows, condition) {
  const holds = new Function("row", "return " + condition);
  return rows.filter((row) => holds(row));
}

const [file, condition] = process.argv.slice(2);
if (condition === undefined) {
  throw new Error("Which file, and which condition?");
}
for (const row of matching(JSON.parse(readFileSync(file, "utf8")), condition)) {
  console.log(row.name, row.price);
}
