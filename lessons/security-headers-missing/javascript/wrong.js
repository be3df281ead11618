import express from "express";

const app = express();

app.get("/pay", (req, res) => {
  // region: header
  // ruleid: frame-value-unknown-in-js
  res.setHeader("X-Frame-Options", "ALLOW-FROM https://partner.example");
  // endregion
  res.send("<button>Pay</button>");
});

export default app;
