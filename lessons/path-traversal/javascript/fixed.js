import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const INVOICES = path.resolve("invoices");

export const server = createServer((req, res) => {
  const name = new URL(req.url, "http://localhost").searchParams.get("name") ?? "";
  // region: path
  // ruleid: resolved-and-checked-in-js
  const file = path.resolve(INVOICES, name);
  if (!file.startsWith(INVOICES + path.sep)) {
    res.writeHead(404).end();
    return;
  }
  createReadStream(file).pipe(res);
  // endregion
});
