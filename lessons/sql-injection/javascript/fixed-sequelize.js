import express from "express";
import { QueryTypes, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres:///shop");

app.get("/products", async (req, res) => {
  const productId = String(req.query.id);
  // region: query
  const rows = await sequelize.query("SELECT id, name FROM products WHERE id = :id", {
    replacements: { id: productId },
    type: QueryTypes.SELECT,
  });
  // endregion
  if (rows.length === 0) {
    return res.sendStatus(404);
  }
  return res.json(rows[0]);
});

export default app;
