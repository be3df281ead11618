import express from "express";
import ldap from "ldapjs";
import xpath from "xpath";
import { DOMParser } from "@xmldom/xmldom";

const app = express();
const client = ldap.createClient({ url: "ldaps://ldap.shop.example" });
const doc = new DOMParser().parseFromString(XML);
const PATHS = { all: "//user", new: "//user[@new]" };

app.get("/person", (req, res) => {
  const name = req.query.name;
  // ruleid: ldap-filter-from-text
  client.search("ou=people", { scope: "sub", filter: `(uid=${name})` }, found);
  const options = { filter: "(uid=" + name + ")" };
  // ruleid: ldap-filter-from-text
  client.search("ou=people", options, found);
  // ruleid: ldap-filter-from-text
  client.search(`ou=${req.params.unit},o=shop`, { scope: "sub" }, found);
  // ruleid: ldap-filter-from-text
  const filter = ldap.parseFilter(`(uid=${name})`);
  // ruleid: ldap-filter-from-text
  client.bind("uid=" + req.body.user + ",ou=people", req.body.password, found);
  // ok: ldap-filter-from-text
  client.search("ou=people", { filter: new ldap.EqualityFilter({ attribute: "uid", value: name }) }, found);
  // ok: ldap-filter-from-text
  client.search("ou=people", { filter: `(uid=${escapeFilter(name)})` }, found);
  // ok: ldap-filter-from-text
  client.search("ou=people", { filter: "(objectClass=person)" }, found);
  // ok: ldap-filter-from-text
  text.search(name);
});

async function member(user, attributes) {
  // ruleid: ldap-filter-from-text
  return client.search(BASE, { filter: `(member=${user})`, attributes }, found);
}

async function wrapper(filter) {
  // ok: ldap-filter-from-text
  return client.search(BASE, { filter }, found);
}

app.post("/login", (req, res) => {
  const user = req.body.user;
  const query = `//user[name='${user}' and password='${req.body.password}']`;
  // ruleid: xpath-from-text
  const found = xpath.select(query, doc);
  // ruleid: xpath-from-text
  const one = xpath.select1("//user[@id=" + req.query.id + "]", doc);
  // ruleid: xpath-from-text
  const parsed = xpath.parse("//user[name='" + user + "']");
  const select = xpath.useNamespaces({ s: "urn:shop" });
  // ruleid: xpath-from-text
  const all = select(`//s:user[.='${user}']`, doc);
  // ok: xpath-from-text
  const safe = xpath.parse("//user[name=$user]").select({ node: doc, variables: { user } });
  // ok: xpath-from-text
  const by = xpath.select(`//user[@id=${Number(req.query.id)}]`, doc);
  // ok: xpath-from-text
  const listed = xpath.select(PATHS[req.query.list], doc);
  // ok: xpath-from-text
  const fixed = xpath.select("//user", doc);
});

function byName(name) {
  // ruleid: xpath-from-text
  return document.evaluate(`//li[@data-name="${name}"]`, document, null, 9, null);
}

function run(expression) {
  // ok: xpath-from-text
  return document.evaluate(expression, document, null, 9, null);
}
