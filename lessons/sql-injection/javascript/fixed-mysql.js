import express from "express";
import mysql from "mysql2/promise";

const app = express();
const pool = mysql.createPool({ database: "shop" });

app.get("/orders", async (req, res) => {
  const orderId = String(req.query.id);
  // region: query
  const [rows] = await pool.execute("SELECT id, item FROM orders WHERE id = ?", [orderId]);
  // endregion
  if (rows.length === 0) {
    return res.sendStatus(404);
  }
  return res.json(rows[0]);
});

export default app;
