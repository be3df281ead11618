// Takes the connection, and says nothing.

import assert from "node:assert/strict";
import http from "node:http";
import net from "node:net";

// As much of axios as the snippets use.
function get(url, { timeout }) {
  return new Promise((done, failed) => {
    const request = http.get(url, { timeout, agent: false }, (response) => {
      let data = "";
      response.on("data", (part) => (data += part));
      response.on("end", () => done({ data }));
    });
    request.on("timeout", () => request.destroy(new Error("timeout")));
    request.on("error", failed);
  });
}

export const standIns = { axios: { get } };

const listening = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));

export async function attack(code) {
  let open = 0;
  const sockets = [];
  const silent = net.createServer((socket) => {
    open++;
    sockets.push(socket);
    socket.on("data", () => {});
    socket.on("error", () => {});
    socket.on("close", () => open--);
  });
  const port = await listening(silent);
  code.preview(`http://127.0.0.1:${port}/`).catch(() => {});
  await new Promise((done) => setTimeout(done, 6500));
  const left = open;
  for (const socket of sockets) socket.destroy();
  silent.close();
  return left ? "the connection is still open" : null;
}

export async function use(code) {
  const server = http.createServer((req, res) => res.end("Ada's page"));
  const port = await listening(server);
  try {
    assert.equal(await code.preview(`http://127.0.0.1:${port}/`), "Ada's page");
  } finally {
    server.close();
  }
}
