import express from "express";

const app = express();
app.use(express.json());

app.post("/preview", async (req, res) => {
  const url = req.body.url;
  // region: fetch
  // ruleid: bad-names-refused-in-js
  if (url.includes("localhost") || url.includes("127.0.0.1")) {
    return res.sendStatus(400);
  }
  const page = await fetch(url);
  // endregion
  return res.send((await page.text()).slice(0, 500));
});

export default app;
