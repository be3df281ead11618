// Asks the shop for one product, and gets a password.

import assert from "node:assert/strict";

type Database = import("node:sqlite").DatabaseSync;
type Value = string | number;
interface Code {
  GET(request: Request): Promise<Response>;
}

let sqlite: typeof import("node:sqlite") | null;
try {
  sqlite = await import("node:sqlite");
} catch {
  sqlite = null;
}

export const needs = () => (sqlite ? "" : "a Node that has node:sqlite (22.13 or newer)");

// As much of Prisma's client as the snippets use.
class PrismaClient {
  db: Database;

  constructor() {
    this.db = new sqlite!.DatabaseSync(":memory:");
    this.db.exec(`
      CREATE TABLE products (id INTEGER, name TEXT); INSERT INTO products VALUES (7, 'lamp');
      CREATE TABLE users (id INTEGER, password TEXT); INSERT INTO users VALUES (1, 'correct horse');
    `);
  }

  async $queryRawUnsafe(text: string, ...values: Value[]) {
    return this.db.prepare(text).all(...values);
  }

  async $queryRaw(texts: TemplateStringsArray, ...values: Value[]) {
    return this.$queryRawUnsafe(texts.join("?"), ...values);
  }
}

export const standIns = { "@prisma/client": { PrismaClient } };

const product = (code: Code, id: string) =>
  code.GET(new Request(`https://shop.example/products?id=${encodeURIComponent(id)}`));

export async function attack(code: Code) {
  const answer = await product(code, "0 UNION SELECT id, password FROM users");
  return answer.status === 200 ? answer.text() : null;
}

export async function use(code: Code) {
  assert.equal(await (await product(code, "7")).text(), '{"id":7,"name":"lamp"}');
  assert.equal((await product(code, "8")).status, 404);
}
