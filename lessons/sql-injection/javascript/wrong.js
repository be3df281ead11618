import express from "express";
import pg from "pg";

const app = express();
const pool = new pg.Pool();

app.get("/products", async (req, res) => {
  const productId = req.query.id;
  // region: query
  // ruleid: quotes-doubled-in-js
  const escaped = String(productId).replaceAll("'", "''");
  const { rows } = await pool.query(`SELECT id, name FROM products WHERE id = ${escaped}`);
  // endregion
  if (rows.length === 0) {
    return res.sendStatus(404);
  }
  return res.json(rows[0]);
});

export default app;
