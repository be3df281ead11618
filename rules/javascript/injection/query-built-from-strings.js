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

async function byNumber(req, res) {
  const id = parseInt(req.params.id, 10);
  // ok: query-built-from-strings
  await db.query(`SELECT * FROM users WHERE id = ${id}`);
  const text = req.params.id;
  // ruleid: query-built-from-strings
  await db.query(`SELECT * FROM users WHERE id = ${text}`);
}

async function sorted(req, res) {
  const column = req.query.column;
  if (!["name", "born"].includes(column)) return res.status(400).end();
  // ok: query-built-from-strings
  await db.query(`SELECT * FROM users ORDER BY ${column}`);
  const way = req.query.way === "down" ? "DESC" : "ASC";
  // ok: query-built-from-strings
  await db.query(`SELECT * FROM users ORDER BY name ${way}`);
  const field = FIELDS.includes(req.query.field) ? req.query.field : "name";
  // ok: query-built-from-strings
  await db.query(`SELECT * FROM users ORDER BY ${field}`);
}

async function several(ids) {
  const marks = ids.map(() => "?").join(", ");
  // ok: query-built-from-strings
  await db.query(`SELECT * FROM users WHERE id IN (${marks})`, ids);
  const list = ids.map((id) => "'" + id + "'").join(", ");
  // ruleid: query-built-from-strings
  await db.query(`SELECT * FROM users WHERE id IN (${list})`);
}

async function quotedBefore(req) {
  const name = connection.escape(req.query.name);
  // ok: query-built-from-strings
  await connection.query("SELECT * FROM users WHERE name = " + name);
}

async function paged(req, res) {
  const page = req.query.page;
  if (isNaN(page)) return res.status(400).end();
  // ok: query-built-from-strings
  await db.query("SELECT * FROM users LIMIT 10 OFFSET " + page);
}

class Store {
  async page(number, ids) {
    // ok: query-built-from-strings
    await this.db.query(`SELECT * FROM ${this.tableName} WHERE id = ?`, [number]);
    const skipped = (number - 1) * 20;
    // ok: query-built-from-strings
    await this.db.query(`SELECT * FROM notes LIMIT 20 OFFSET ${skipped}`);
    // ok: query-built-from-strings
    await this.db.query(`SELECT * FROM notes WHERE id IN (${ids.map(Number).join(",")})`);
    // ruleid: query-built-from-strings
    await this.db.query(`SELECT * FROM notes WHERE id IN (${ids.map(String).join(",")})`);
    const columns = ["id", "name"].join(", ");
    // ok: query-built-from-strings
    await this.db.query(`SELECT ${columns} FROM notes`);
    for (const table of ["notes", "users"]) {
      // ok: query-built-from-strings
      await this.db.query(`DELETE FROM ${table} WHERE old`);
    }
    for (const table of number.tables) {
      // ruleid: query-built-from-strings
      await this.db.query(`DELETE FROM ${table} WHERE old`);
    }
  }
}
