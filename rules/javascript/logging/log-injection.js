import express from "express";
import http from "node:http";
import url from "node:url";
import { logger } from "./logger.js";

const app = express();
const roles = ["buyer", "seller"];

app.post("/login", (req, res) => {
  const { user } = req.body;
  // ruleid: log-line-from-query
  console.log(`sign-in of ${user}`);
  // ruleid: log-line-from-query
  console.info("sign-in of", user);
  // ruleid: log-line-from-query
  logger.warn("sign-in of " + req.body.user);
  // ruleid: log-line-from-query
  logger.info("sign-in of %s", req.query.user);
  // ok: log-line-from-query
  console.log("sign-in of %j", user);
  // ok: log-line-from-query
  console.log(`sign-in of ${JSON.stringify(user)}`);
  // ok: log-line-from-query
  console.log("sign-in", { user });
  // ok: log-line-from-query
  console.log(req.body);
  // ok: log-line-from-query
  console.log(`sign-in of ${user.replace(/\n|\r/g, "")}`);
  // ok: log-line-from-query
  console.log(`sign-in from ${req.ip}`);
  // ok: log-line-from-query
  console.log(`browser: ${req.headers["user-agent"]}`);
  // ok: log-line-from-query
  console.log(`a name of ${user.length} letters`);
  // ok: log-line-from-query
  req.log.info(`sign-in of ${user}`);
  // ok: log-line-from-query
  dialog.show(user);
  try {
    res.send(members.get(user));
  } catch (error) {
    // ok: log-line-from-query
    console.error("not found", error);
  }
});

app.get("/role/:role", (req, res) => {
  const { role } = req.params;
  if (!roles.includes(role)) return res.status(404).end();
  // ok: log-line-from-query
  console.log(`role ${role}`);
});

http.createServer((req, res) => {
  const parsed = url.parse(req.url, true);
  // ruleid: log-line-from-query
  console.log(`search for ${parsed.query.q}`);
  const { searchParams } = new URL(req.url, "http://shop.example");
  // ruleid: log-line-from-query
  console.log(`search for ${searchParams.get("q")}`);
  // ok: log-line-from-query
  console.log(`asked: ${req.url}`);
});
