import express from "express";

const app = express();
const check = (name, password) => password === "correct-horse";

app.get("/login", (req, res) => {
  // region: read
  // ruleid: encoded-in-address-in-js
  const password = Buffer.from(String(req.query.p), "base64").toString();
  // endregion
  res.status(check("ada", password) ? 200 : 403).send("");
});

export default app;
