import express from "express";

const app = express();
const check = (name, password) => password === "correct-horse";

app.use(express.urlencoded({ extended: false }));
// region: read
app.post("/login", (req, res) => {
  // ruleid: read-from-body-in-js
  const password = req.body.password;
  // endregion
  res.status(check("ada", password) ? 200 : 403).send("");
});

export default app;
