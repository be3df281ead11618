import express from "express";

const app = express();
app.use(express.json());

app.post("/preview", async (req, res) => {
  const url = req.body.url;
  // region: fetch
  const page = await fetch(url);
  // endregion
  res.send((await page.text()).slice(0, 500));
});

export default app;
