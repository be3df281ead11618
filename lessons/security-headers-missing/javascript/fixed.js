import express from "express";

const app = express();

app.get("/pay", (req, res) => {
  // region: header
  // ruleid: frames-by-name-in-js
  res.setHeader("Content-Security-Policy", "frame-ancestors 'self' https://partner.example");
  // endregion
  res.send("<button>Pay</button>");
});

export default app;
