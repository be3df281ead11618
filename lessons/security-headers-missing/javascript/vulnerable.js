import express from "express";

const app = express();

app.get("/pay", (req, res) => {
  // region: header
  res.setHeader("X-Frame-Options", "ALLOWALL");
  // endregion
  res.send("<button>Pay</button>");
});

export default app;
