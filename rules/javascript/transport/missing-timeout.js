import axios from "axios";
import { createServer } from "node:http";

export function flawed(handler, url) {
  const server = createServer(handler);
  // ruleid: timeout-is-zero
  server.requestTimeout = 0;
  // ruleid: timeout-is-zero
  server.setTimeout(0);
  // ruleid: timeout-is-zero
  createServer({ headersTimeout: 0 }, handler);
  // ruleid: timeout-is-zero
  return axios.get(url, { timeout: 0 });
}

export function safe(handler, url, done) {
  const server = createServer(handler);
  // ok: timeout-is-zero
  server.requestTimeout = 30_000;
  // ok: timeout-is-zero
  server.setTimeout(10_000);
  // ok: timeout-is-zero
  setTimeout(done, 0);
  // ok: timeout-is-zero
  return axios.get(url, { timeout: 5000 });
}
