import express from "express";
import { QueryTypes, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres:///shop");

app.get("/orders", async (req, res) => {
  const orderId = String(req.query.id);
  // region: query
  const rows = await sequelize.query("SELECT id, item FROM orders WHERE id = :id", {
    replacements: { id: orderId },
    type: QueryTypes.SELECT,
  });
  // endregion
  if (rows.length === 0) {
    return res.sendStatus(404);
  }
  return res.json(rows[0]);
});

export default app;
