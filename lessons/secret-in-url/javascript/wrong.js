import express from "express";

const app = express();
const words = new Map([["ada", "correct-horse"]]);
const check = (name, text) => words.get(name) === text;

app.get("/login", (req, res) => {
  // region: read
  // ruleid: encoded-in-address-in-js
  const password = Buffer.from(String(req.query.p), "base64").toString();
  // endregion
  res.status(check("ada", password) ? 200 : 403).send("");
});

export default app;
