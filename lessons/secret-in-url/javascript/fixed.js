import express from "express";

const app = express();
const words = new Map([["ada", "correct-horse"]]);
const check = (name, text) => words.get(name) === text;

app.use(express.urlencoded({ extended: false }));
// region: read
app.post("/login", (req, res) => {
  // ruleid: read-from-body-in-js
  const password = req.body.password;
  // endregion
  res.status(check("ada", password) ? 200 : 403).send("");
});

export default app;
