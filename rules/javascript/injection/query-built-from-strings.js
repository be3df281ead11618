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

export async function inOtherWords(db, pool, knex, sequelize, prisma, repository, id, name, ids) {
  // ruleid: query-built-from-strings
  await pool.query({ text: `SELECT * FROM orders WHERE id = ${id}` });
  // ruleid: query-built-from-strings
  await db.all("SELECT * FROM orders WHERE name = '" + name + "'");
  // ruleid: query-built-from-strings
  db.prepare(`DELETE FROM orders WHERE id = ${id}`).run();
  // ruleid: query-built-from-strings
  await knex("orders").whereRaw(`name = '${name}'`);
  // ruleid: query-built-from-strings
  await sequelize.findAll({ order: sequelize.literal(`${name} DESC`) });
  // ruleid: query-built-from-strings
  await prisma.$queryRawUnsafe("SELECT * FROM orders WHERE id = " + id);
  // ruleid: query-built-from-strings
  await repository.createQueryBuilder("o").where("o.name = '" + name + "'").getMany();
  // ruleid: query-built-from-strings
  const text = "SELECT * FROM orders WHERE name = '".concat(name, "'");
  await db.query(text);
  // ok: query-built-from-strings
  await db.all("SELECT * FROM orders WHERE name = ?", [name]);
  // ok: query-built-from-strings
  await prisma.$queryRaw`SELECT * FROM orders WHERE id = ${id}`;
  // ok: query-built-from-strings
  await db.query(`SELECT * FROM orders WHERE id IN (${ids.map(() => "?").join()})`, ids);
  // ok: query-built-from-strings
  await db.query("SELECT * FROM orders WHERE name = " + db.escape(name));
  // ok: query-built-from-strings
  app.get(`/orders/${name}`, handler);
  // ok: query-built-from-strings
  await repository.createQueryBuilder("o").where("o.name = :name", { name }).getMany();
}
