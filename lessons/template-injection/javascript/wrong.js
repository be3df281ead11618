import ejs from "ejs";
import express from "express";

const app = express();

app.get("/hello", (req, res) => {
  const name = String(req.query.name);
  // region: page
  // ruleid: tags-removed-in-js
  const plain = name.replaceAll("<script>", "");
  res.send(ejs.render(`<h1>Hello ${plain}</h1>`));
  // endregion
});

export default app;
