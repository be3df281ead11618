// Asks for the preview of a page, and gets keys that only the server can see.

import assert from "node:assert/strict";
import http from "node:http";

const KEYS = "AccessKeyId: AKIA2EXAMPLE";

// A service that trusts whoever reaches it; and, for `fixed`, the site on the internet.
async function during(work) {
  const inside = http.createServer((req, res) => res.end(req.url === "/keys" ? KEYS : "Today: rain"));
  await new Promise((done) => inside.listen(0, "127.0.0.1", done));
  const { port } = inside.address();
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

const preview = async (code, ask, url, feed = "none") =>
  (
    await ask(code.default, "/preview", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: { url, feed },
    })
  ).text;

const got = (code, ask, host) =>
  during(async (port) => {
    const text = await preview(code, ask, `http://${host}:${port}/keys`);
    return text.includes(KEYS) ? text : null;
  });

export const attack = (code, { ask }) => got(code, ask, "127.0.0.1");
export const bypass = (code, { ask }) => got(code, ask, "0x7f000001");

export const use = (code, { ask }) =>
  during(async (port) => {
    assert.equal(await preview(code, ask, `http://127.1:${port}/news`, "news"), "Today: rain");
  });
