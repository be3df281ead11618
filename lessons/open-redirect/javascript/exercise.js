import express from "express";

const app = express();

app.get("/cookies", (req, res) => {
  res.cookie("consent", req.query.all === "yes" ? "all" : "needed", { sameSite: "lax", secure: true });
  res.redirect(req.query.back);
});

export default app;
