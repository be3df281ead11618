import express from "express";
import { MongoClient } from "mongodb";

const app = express();
app.use(express.json());
const resets = new MongoClient(process.env.MONGO_URL).db("shop").collection("resets");

app.post("/reset", async (req, res) => {
  const token = req.body.token;
  // region: query
  // ruleid: emptiness-refused-in-js
  if (!token) {
    return res.sendStatus(400);
  }
  const found = await resets.findOne({ token: token });
  // endregion
  if (!found) {
    return res.sendStatus(404);
  }
  return res.json({ mail: found.mail });
});

export default app;
