import cors from "cors";
import express from "express";
import { members } from "shop";

const app = express();
app.use(cors({ origin: ["https://www.shop.example", "https://pay.shop.example"], credentials: true }));

app.get("/address", (req, res) => {
  res.json(members.address(req.get("Cookie")));
});

export default app;
