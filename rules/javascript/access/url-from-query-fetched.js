import axios from "axios";
import express from "express";

const app = express();
const FEEDS = new Map([["news", "https://news.example/feed"]]);

app.post("/preview", async (req, res) => {
  const url = req.body.url;
  // ruleid: url-from-query-fetched
  const page = await fetch(url);
  res.send(await page.text());
});

app.get("/avatar", async (req, res) => {
  const { host } = req.query;
  // ruleid: url-from-query-fetched
  const picture = await fetch(`https://${host}/avatar.png`);
  res.send(await picture.text());
});

app.get("/direct", async (req, res) => {
  // ruleid: url-from-query-fetched
  const page = await axios.get(req.query.url);
  res.send(page.data);
});

app.get("/feed", async (req, res) => {
  const name = req.query.name;
  // ok: url-from-query-fetched
  const feed = await fetch(FEEDS.get(name));
  // ok: url-from-query-fetched
  await fetch(`https://api.example/users/${name}`);
  res.send(await feed.text());
});

export async function batch(url) {
  // ok: url-from-query-fetched
  await fetch("https://api.example/health");
  // ok: url-from-query-fetched
  return fetch(url);
}

app.get("/status", async (req, res) => {
  const services = { mail: "https://mail.example", shop: "https://shop.example" };
  const service = services[req.query.service];
  if (!service) return res.status(404).end();
  // ok: url-from-query-fetched
  const answer = await fetch(service + "/status");
  res.json(await answer.json());
});

app.get("/allowed", async (req, res) => {
  if (!isAllowedUrl(req.query.url)) return res.status(400).end();
  // ok: url-from-query-fetched
  const answer = await fetch(req.query.url);
  res.json(await answer.json());
});

app.get("/looks-like-one", async (req, res) => {
  if (!/^https:/.test(req.query.url)) return res.status(400).end();
  // ruleid: url-from-query-fetched
  const answer = await fetch(req.query.url);
  res.json(await answer.json());
});
