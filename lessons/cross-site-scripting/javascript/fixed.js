import express from "express";

const app = express();
app.set("view engine", "ejs");

app.get("/search", (req, res) => {
  const query = String(req.query.q);
  // region: html
  // In nothing.ejs: <p>Nothing found for <b><%= query %></b>.</p>
  // ruleid: escaped-where-it-enters-in-js
  res.render("nothing", { query });
  // endregion
});

export default app;
