// Asks the shop for one product, and gets a password.

import assert from "node:assert/strict";

let sqlite;
try {
  sqlite = await import("node:sqlite");
} catch {
  sqlite = null;
}

export const needs = () => (sqlite ? "" : "a Node that has node:sqlite (22.13 or newer)");

// A database that takes PostgreSQL's `$1`.
class Pool {
  constructor() {
    this.db = new sqlite.DatabaseSync(":memory:");
    this.db.exec(`
      CREATE TABLE products (id INTEGER, name TEXT); INSERT INTO products VALUES (7, 'lamp');
      CREATE TABLE users (id INTEGER, password TEXT); INSERT INTO users VALUES (1, 'correct horse');
    `);
  }

  async query(text, values = []) {
    const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
    return { rows: this.db.prepare(text).all(named) };
  }
}

export const standIns = { pg: { Pool } };

const product = (code, ask, id) => ask(code.default, `/products?id=${encodeURIComponent(id)}`);

export async function attack(code, { ask }) {
  const answer = await product(code, ask, "0 UNION SELECT id, password FROM users");
  return answer.status === 200 ? answer.text : null;
}

export async function use(code, { ask }) {
  assert.equal((await product(code, ask, "7")).text, '{"id":7,"name":"lamp"}');
  assert.equal((await product(code, ask, "8")).status, 404);
}
