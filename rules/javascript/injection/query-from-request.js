import express from "express";
import { db, knex, sequelize } from "./db.js";

const app = express();
const COLUMNS = { name: "name", price: "price" };

app.get("/report", async (req, res) => {
  const sql = req.query.sql;
  // ruleid: query-from-request
  res.json(await sequelize.query(sql));
});

app.get("/joined", async (req, res) => {
  const parts = ["SELECT * FROM goods WHERE", req.body.where];
  // ruleid: query-from-request
  res.json(await db.query(parts.join(" ")));
});

app.get("/sorted", async (req, res) => {
  let query = "SELECT * FROM goods";
  query += " ORDER BY " + req.query.by;
  // ruleid: query-from-request
  res.json(await db.execute(query));
});

app.get("/raw", async (req, res) => {
  // ruleid: query-from-request
  res.json(await knex("goods").whereRaw(req.query.where));
});

app.get("/fine", async (req, res) => {
  // ok: query-from-request
  const first = await db.query("SELECT * FROM goods WHERE id = $1", [req.query.id]);
  let query = "SELECT * FROM goods LIMIT ";
  query += Number(req.query.n);
  // ok: query-from-request
  const second = await db.query(query);
  const by = COLUMNS[req.query.by];
  // ok: query-from-request
  const third = await db.query("SELECT * FROM goods ORDER BY " + by);
  res.json([first, second, third]);
});

app.get("/stored", (req, res) => {
  const stored = { all: "SELECT * FROM notes", mine: "SELECT * FROM notes WHERE mine" };
  const query = stored[req.query.which];
  if (!query) return res.status(404).end();
  // ok: query-from-request
  db.query(query, done);
});

app.get("/formatted", (req, res) => {
  const query = mysql.format("SELECT * FROM notes WHERE id = ?", [req.query.id]);
  // ok: query-from-request
  db.query(query, done);
});

app.get("/formatted-anyhow", (req, res) => {
  const query = util.format("SELECT * FROM notes WHERE id = %s", req.query.id);
  // ruleid: query-from-request
  db.query(query, done);
});
