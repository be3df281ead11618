import express from "express";
import pg from "pg";

const app = express();
const pool = new pg.Pool();

app.get("/products", async (req, res) => {
  const productId = req.query.id;
  // region: query
  // ruleid: value-beside-query-in-js
  const { rows } = await pool.query("SELECT id, name FROM products WHERE id = $1", [productId]);
  // endregion
  if (rows.length === 0) {
    return res.sendStatus(404);
  }
  return res.json(rows[0]);
});

export default app;
