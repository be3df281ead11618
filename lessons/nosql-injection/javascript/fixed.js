import express from "express";
import { MongoClient } from "mongodb";

const app = express();
app.use(express.json());
const resets = new MongoClient(process.env.MONGO_URL).db("shop").collection("resets");

app.post("/reset", async (req, res) => {
  const token = req.body.token;
  // region: query
  // ruleid: text-in-the-query-in-js
  const found = await resets.findOne({ token: String(token) });
  // endregion
  if (!found) {
    return res.sendStatus(404);
  }
  return res.json({ mail: found.mail });
});

export default app;
