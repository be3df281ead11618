import express from "express";

const app = express();

app.post("/login", (req, res) => {
  const target = req.query.next;
  // region: redirect
  // ruleid: slash-in-front-in-js
  if (!target.startsWith("/")) {
    return res.redirect("/");
  }
  return res.redirect(target);
  // endregion
});

export default app;
