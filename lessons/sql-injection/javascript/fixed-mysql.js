import express from "express";
import mysql from "mysql2/promise";

const app = express();
const pool = mysql.createPool({ database: "shop" });

app.get("/products", async (req, res) => {
  const productId = String(req.query.id);
  // region: query
  const [rows] = await pool.execute("SELECT id, name FROM products WHERE id = ?", [productId]);
  // endregion
  if (rows.length === 0) {
    return res.sendStatus(404);
  }
  return res.json(rows[0]);
});

export default app;
