import express from "express";

const app = express();
const check = (name, password) => password === "correct-horse";

app.get("/login", (req, res) => {
  // region: read
  const password = req.query.password;
  // endregion
  res.status(check("ada", password) ? 200 : 403).send("");
});

export default app;
