import express from "express";
import http from "node:http";
import net from "node:net";

const app = express();
const TYPES = { csv: "text/csv" };
const allowed = ["en", "de"];

app.get("/report", (req, res) => {
  const { kind } = req.query;
  // ruleid: header-from-query
  res.setHeader("Content-Type", kind);
  // ruleid: header-from-query
  res.type(req.query.kind);
  // ok: header-from-query
  res.setHeader("Content-Type", TYPES[kind]);
  // ruleid: header-from-query
  res.set("Set-Cookie", `kind=${kind}`);
  // ok: header-from-query
  res.set("Set-Cookie", `kind=${encodeURIComponent(kind)}`);
  const { name } = req.params;
  // ruleid: header-from-query, filename-pasted-into-header-in-js
  res.header("Content-Disposition", `attachment; filename="${name}"`);
  // ok: header-from-query, filename-pasted-into-header-in-js
  res.header("Content-Disposition", contentDisposition(name));
  // ok: header-from-query
  res.attachment(name);
  // ruleid: header-from-query
  res.setHeader(req.query.header, "1");
  // ruleid: header-from-query
  res.cookie(req.query.cookie, "1");
  // ok: header-from-query
  res.cookie("kind", kind);
  // ok: header-from-query
  res.setHeader("X-Request-Id", req.query.id);
  // ok: header-from-query
  cache.set("Kind", kind);
  res.end();
});

app.get("/language", (req, res) => {
  const language = req.query.language;
  if (!allowed.includes(language)) return res.status(400).end();
  // ok: header-from-query
  res.setHeader("Content-Language", language);
});

http.createServer((req, res) => {
  const { searchParams } = new URL(req.url, "http://shop.example");
  // ruleid: header-from-query
  res.writeHead(200, { "Content-Language": searchParams.get("language") });
  // ok: header-from-query
  res.writeHead(200, { "Content-Language": "en" });
});

export function GET(request) {
  const kind = new URL(request.url).searchParams.get("kind");
  // ruleid: header-from-query
  return new Response("", { headers: { "Content-Type": kind } });
}

app.get("/stock", (req, res) => {
  const socket = net.connect(80, "stock.internal");
  // ruleid: raw-request-from-query
  socket.write(`GET /stock/${req.query.item} HTTP/1.1\r\nHost: stock.internal\r\n\r\n`);
  // ok: raw-request-from-query
  socket.write(`GET /stock/${encodeURIComponent(req.query.item)} HTTP/1.1\r\n\r\n`);
  // ok: raw-request-from-query
  socket.write("GET /stock HTTP/1.1\r\nHost: stock.internal\r\n\r\n");
  // ok: raw-request-from-query
  res.write(req.query.item);
});

function remember() {
  const from = new URLSearchParams(location.search).get("from");
  // ruleid: cookie-built-from-location
  document.cookie = "from=" + from;
  // ok: cookie-built-from-location
  document.cookie = "from=" + encodeURIComponent(from);
  // ok: cookie-built-from-location
  document.cookie = "from=home";
}

function download(res, report) {
  // ruleid: filename-pasted-into-header-in-js
  res.setHeader("Content-Disposition", "attachment; filename=" + report.name);
  // ok: filename-pasted-into-header-in-js
  res.setHeader("Content-Disposition", "attachment; filename=" + encodeURIComponent(report.name));
  // ok: filename-pasted-into-header-in-js
  res.setHeader("X-Name", "name=" + report.name);
}
