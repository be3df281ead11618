import ejs from "ejs";
import express from "express";

const app = express();

app.get("/hello", (req, res) => {
  const name = String(req.query.name);
  // region: page
  res.send(ejs.render(`<h1>Hello ${name}</h1>`));
  // endregion
});

export default app;
