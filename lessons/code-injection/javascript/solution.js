import { readFileSync } from "node:fs";

const CONDITIONS = new Map([
  ["cheap", (row) => row.price < 10],
  ["in-stock", (row) => row.stock > 0],
]);

export function matching(rows, condition) {
  const holds = CONDITIONS.get(condition);
  if (holds === undefined) {
    throw new RangeError(`No condition is called ${condition}`);
  }
  return rows.filter((row) => holds(row));
}

const [file, condition] = process.argv.slice(2);
if (condition === undefined) {
  throw new Error("Which file, and which condition?");
}
for (const row of matching(JSON.parse(readFileSync(file, "utf8")), condition)) {
  console.log(row.name, row.price);
}
