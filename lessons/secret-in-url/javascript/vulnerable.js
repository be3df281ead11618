import express from "express";

const app = express();
const words = new Map([["ada", "correct-horse"]]);
const check = (name, text) => words.get(name) === text;

app.get("/login", (req, res) => {
  // region: read
  const password = req.query.password;
  // endregion
  res.status(check("ada", password) ? 200 : 403).send("");
});

export default app;
