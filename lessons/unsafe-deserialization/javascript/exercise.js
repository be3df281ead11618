import { createServer } from "node:http";
import serialize from "node-serialize";

const scores = [];

createServer(async (req, res) => {
  let text = "";
  for await (const part of req) text += part;
  const { player, score } = serialize.unserialize(text);
  scores.push({ player, score: Number(score) });
  res.end(`${scores.length} scores\n`);
}).listen(8080);
