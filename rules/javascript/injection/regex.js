import express from "express";
import escapeStringRegexp from "escape-string-regexp";

const app = express();
// ruleid: regex-with-many-ways-in-js
const name = /^(\w+\s?)+$/;
// ruleid: regex-with-many-ways-in-js
const quoted = /"(?:[^"]|\\.)*"/g;
// ruleid: regex-with-many-ways-in-js
const list = new RegExp("^(.*,)*x");
// ruleid: regex-with-many-ways-in-js
const NAME_PATTERN = "^(a+)+$";
// ok: regex-with-many-ways-in-js
const words = /^\w+(\s\w+)*$/;
// ok: regex-with-many-ways-in-js
const version = /^\d+(\.\d+)*$/;
// ok: regex-with-many-ways-in-js
const text = /"(?:[^"\\]|\\.)*"/;
// ok: regex-with-many-ways-in-js
const lines = new RegExp("^(.|\n)*x");

app.get("/search", (req, res) => {
  const asked = req.query.text;
  // ruleid: slow-regex-on-query
  const trimmed = asked.replace(/\s+$/, "");
  // ruleid: slow-regex-on-query
  const parts = asked.split(/ *, */);
  // ruleid: slow-regex-on-query
  const tagged = /.*<b>.*<\/b>.*x/.test(asked);
  // ok: slow-regex-on-query
  const start = asked.replace(/^\s+/, "");
  // ok: slow-regex-on-query
  const cut = asked.slice(0, 100).replace(/\s+$/, "");
  // ok: slow-regex-on-query
  const number = /^\d+$/.test(asked);
  // ruleid: regex-from-query
  const found = new RegExp(asked, "i").test(BOOK);
  // ruleid: regex-from-query
  const begun = new RegExp(`^${req.params.start}`);
  // ruleid: regex-from-query
  const rows = books.find({ title: { $regex: req.query.title } });
  // ok: regex-from-query
  const escaped = new RegExp(escapeStringRegexp(asked), "i");
  // ok: regex-from-query
  const replaced = new RegExp(asked.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // ok: regex-from-query
  const fixed = asked.match(/^[a-z]+$/);
  // ok: regex-from-query
  const counted = new RegExp(`^.{${Number(asked)}}`);
  res.json({ trimmed, parts, tagged, start, cut, number, found, begun, rows, escaped, replaced, fixed, counted });
});
