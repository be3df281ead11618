import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import express from "express";
import xpath from "xpath";

const app = express();
const node = new DOMParser().parseFromString(readFileSync("invoices.xml", "utf8"), "text/xml");

app.get("/invoice", (req, res) => {
  const key = String(req.query.key);
  // region: path
  const invoice = xpath.parse("//invoice[@key=$key]");
  // ruleid: filled-beside-it-in-js
  const found = invoice.select({ node, variables: { key } });
  // endregion
  if (found.length === 0) {
    return res.sendStatus(404);
  }
  return res.type("text").send(found[0].textContent);
});

export default app;
