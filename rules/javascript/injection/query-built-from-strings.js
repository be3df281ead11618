const pg = require("pg");
const pool = new pg.Pool();

async function flawed(orderId, name) {
  // ruleid: query-built-from-strings
  await pool.query(`SELECT * FROM orders WHERE id = ${orderId}`);
  // ruleid: query-built-from-strings
  await pool.query("SELECT * FROM orders WHERE id = " + orderId);
  // ruleid: query-built-from-strings
  await pool.query("SELECT * FROM orders WHERE name = '" + name + "'");
}

async function byVariable(name) {
  // ruleid: query-built-from-strings
  const text = `SELECT * FROM orders WHERE name = '${name}'`;
  console.log(text);
  return pool.query(text);
}

async function byParts(name) {
  // ruleid: query-built-from-strings
  const text = "SELECT * FROM orders WHERE name = '" + name + "'";
  return pool.query(text);
}

async function safe(orderId, name) {
  // ok: query-built-from-strings
  await pool.query("SELECT * FROM orders WHERE id = $1", [orderId]);
  // ok: query-built-from-strings
  await pool.query("SELECT * FROM orders " + "WHERE id = $1", [orderId]);
  // ok: query-built-from-strings
  console.log(`SELECT ${name}`);
  // ok: query-built-from-strings
  await pool.query("INSERT INTO log VALUES ($1)", [`order ${orderId}`]);
}

module.exports = { flawed, byVariable, byParts, safe };
