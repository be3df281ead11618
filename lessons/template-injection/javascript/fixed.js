import ejs from "ejs";
import express from "express";

const app = express();

app.get("/hello", (req, res) => {
  const name = String(req.query.name);
  // region: page
  // ruleid: value-handed-to-template-in-js
  res.send(ejs.render("<h1>Hello <%= name %></h1>", { name }));
  // endregion
});

export default app;
