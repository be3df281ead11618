const express = require("express");
const libxmljs = require("libxmljs");
const expat = require("node-expat");
const xml2js = require("xml2js");

const app = express();

function flawed(text) {
  // ruleid: xml-entities-resolved-in-js
  const first = libxmljs.parseXml(text, { noent: true, noblanks: true });
  const options = { replaceEntities: true };
  // ruleid: xml-entities-resolved-in-js
  const second = libxmljs.parseXmlString(text, options);
  // ruleid: xml-entities-resolved-in-js
  const third = libxmljs.parseXml(text, { dtdload: true });
  return [first, second, third];
}

function safe(text) {
  // ok: xml-entities-resolved-in-js
  const first = libxmljs.parseXml(text);
  // ok: xml-entities-resolved-in-js
  const second = libxmljs.parseXml(text, { noent: false });
  // ok: xml-entities-resolved-in-js
  const third = xml2js.parseString(text, { trim: true });
  return [first, second, third];
}

app.post("/orders", (req, res) => {
  // ruleid: request-xml-with-entities
  const order = libxmljs.parseXml(req.body);
  const parser = new expat.Parser("UTF-8");
  // ruleid: request-xml-with-entities
  parser.write(req.body.note);
  // ok: request-xml-with-entities
  xml2js.parseString(req.body, (error, result) => res.json(result));
  // ok: request-xml-with-entities
  console.log(order, libxmljs.parseXml("<empty/>"));
  // ok: request-xml-with-entities
  res.write(req.body.note);
});

module.exports = { flawed, safe };
