import express from "express";

const app = express();

app.get("/search", (req, res) => {
  // region: html
  // ruleid: tags-removed-in-js
  const query = String(req.query.q).replaceAll("<script>", "");
  res.send(`<p>Nothing found for <b>${query}</b>.</p>`);
  // endregion
});

export default app;
