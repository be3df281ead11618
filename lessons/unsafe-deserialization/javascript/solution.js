import { createServer } from "node:http";

const scores = [];

createServer(async (req, res) => {
  let text = "";
  for await (const part of req) text += part;
  const { player, score } = JSON.parse(text);
  scores.push({ player, score: Number(score) });
  res.end(`${scores.length} scores\n`);
}).listen(8080);
