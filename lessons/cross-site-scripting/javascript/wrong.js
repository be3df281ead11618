import express from "express";

const app = express();

app.get("/search", (req, res) => {
  // ruleid: tags-removed-in-js
  const query = String(req.query.q).replaceAll("<script>", "");
  // region: html
  res.send(`<p>Nothing found for <b>${query}</b>.</p>`);
  // endregion
});

export default app;
