import express from "express";

const app = express();

app.post("/login", (req, res) => {
  const target = req.query.next;
  // region: redirect
  res.redirect(target);
  // endregion
});

export default app;
