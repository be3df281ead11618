// Asks for the preview of a page, and gets keys that only the server can see.

import assert from "node:assert/strict";
import http from "node:http";
import type { AddressInfo } from "node:net";

interface Code {
  POST(request: Request): Promise<Response>;
}

const KEYS = "AccessKeyId: AKIA2EXAMPLE";

// A service that trusts whoever reaches it; and, for `fixed`, the site on the internet.
async function during<T>(work: (port: number) => Promise<T>): Promise<T> {
  const inside = http.createServer((req, res) => res.end(req.url === "/keys" ? KEYS : "Today: rain"));
  await new Promise<void>((done) => inside.listen(0, "127.0.0.1", done));
  const { port } = inside.address() as AddressInfo;
  const { fetch } = globalThis;
  globalThis.fetch = (url, options) =>
    fetch(url === "https://news.example/feed" ? `http://127.0.0.1:${port}/news` : url, options);
  try {
    return await work(port);
  } finally {
    globalThis.fetch = fetch;
    inside.closeAllConnections();
    inside.close();
  }
}

async function preview(code: Code, url: string, feed = "none") {
  const body = JSON.stringify({ url, feed });
  const answer = await code.POST(new Request("https://shop.example/preview", { method: "POST", body }));
  return answer.text();
}

const got = (code: Code, host: string) =>
  during(async (port) => {
    const text = await preview(code, `http://${host}:${port}/keys`);
    return text.includes(KEYS) ? text : null;
  });

export const attack = (code: Code) => got(code, "127.0.0.1");
export const bypass = (code: Code) => got(code, "0x7f000001");

export const use = (code: Code) =>
  during(async (port) => {
    assert.equal(await preview(code, `http://127.1:${port}/news`, "news"), "Today: rain");
  });
