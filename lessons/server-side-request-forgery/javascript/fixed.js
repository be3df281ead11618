import express from "express";

const app = express();
app.use(express.json());
// region: fetch
const FEEDS = new Map([
  ["news", "https://news.example/feed"],
  ["blog", "https://blog.example/feed"],
]);

app.post("/preview", async (req, res) => {
  // ruleid: host-from-a-list-in-js
  const feed = FEEDS.get(req.body.feed);
  if (feed === undefined) {
    return res.sendStatus(400);
  }
  const page = await fetch(feed, { redirect: "error" });
  // endregion
  return res.send((await page.text()).slice(0, 500));
});

export default app;
