import { readFileSync } from "node:fs";

const CONDITIONS = new Map([
  ["cheap", (row) => row.price < 10],
  ["in-stock", (row) => row.stock > 0],
]);

export function matching(rows, condition) {
  const holds = CONDITIONS.get(condition);
  if (holds === undefined) {
    throw new RangeError(`no condition is called ${condition}`);
  }
  return rows.filter((row) => holds(row));
}

const rows = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const row of matching(rows, process.argv[3])) {
  console.log(row.name, row.price);
}
