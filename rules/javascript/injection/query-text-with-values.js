import util from "node:util";

const TABLE = "orders";

export function byName(name) {
  // ruleid: query-text-with-values
  return `SELECT id, total FROM orders WHERE name = '${name}'`;
}

export function others(id, table) {
  // ruleid: query-text-with-values
  const first = "DELETE FROM orders WHERE id = " + id;
  // ruleid: query-text-with-values
  const second = util.format("UPDATE orders SET paid = 1 WHERE id = %s", id);
  // ruleid: query-text-with-values
  const third = "INSERT INTO orders VALUES ('" + id + "', 1)";
  return run(first, second, third, table);
}

export function fine(db, sql, id, ids) {
  // ok: query-text-with-values
  const query = "SELECT id FROM orders WHERE id = $1";
  // ok: query-text-with-values
  const tagged = sql`SELECT id FROM orders WHERE id = ${id}`;
  // ok: query-text-with-values
  const places = `SELECT id FROM orders WHERE id IN (${ids.map(() => "?").join(", ")})`;
  // ok: query-text-with-values
  const constant = `SELECT id FROM ${TABLE} WHERE id = ?`;
  // ok: query-text-with-values
  console.log(`SELECT id FROM orders WHERE id = ${id}`, query, tagged, places, constant);
  // ok: query-text-with-values
  const label = `Select an item from ${id}`;
  // ok: query-text-with-values
  db.query("SELECT id FROM orders WHERE id = " + id);
  return label;
}

export async function passedOn(db, id) {
  // ok: query-text-with-values
  const query = "DELETE FROM orders WHERE id = " + id;
  const rows = await db.query(query);
  return rows;
}

function numbered(input) {
  const id = Number(input.id);
  // ok: query-text-with-values
  const query = `SELECT name FROM users WHERE id = ${id}`;
  return query;
}

function ordered(input) {
  const column = input.column;
  if (!COLUMNS.includes(column)) throw new RangeError("no such column");
  // ok: query-text-with-values
  return `SELECT name FROM users ORDER BY ${column}`;
}

function orderedAnyway(input) {
  const column = input.column;
  if (!column) throw new RangeError("no such column");
  // ruleid: query-text-with-values
  return `SELECT name FROM users ORDER BY ${column}`;
}
