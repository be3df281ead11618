import express from "express";

const app = express();
app.use(express.json());
const TAGS = /^([a-z]+,?)+$/;

app.post("/tags", (req, res) => {
  const tags = String(req.body.tags);
  if (!TAGS.test(tags)) {
    return res.status(400).json({ wanted: "letters and commas" });
  }
  return res.json({ tags: tags.split(",") });
});

export default app;
