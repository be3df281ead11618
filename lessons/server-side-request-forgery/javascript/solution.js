import express from "express";

const app = express();
const HOSTS = new Map([
  ["shop", "http://shop.example/health"],
  ["blog", "http://blog.example/health"],
]);

app.get("/status", async (req, res) => {
  const address = HOSTS.get(req.query.host);
  if (address === undefined) {
    return res.sendStatus(404);
  }
  const answer = await fetch(address, { redirect: "error" });
  return res.json({ host: req.query.host, up: answer.ok, said: await answer.text() });
});

export default app;
