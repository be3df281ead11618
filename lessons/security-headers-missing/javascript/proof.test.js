// Reads the answer's headers as a browser does that is to show it in a frame.

import assert from "node:assert/strict";

const read = (headers, name) => headers.get?.(name) ?? headers[name] ?? "";

// `frame-ancestors` first, then DENY and SAMEORIGIN alone.
async function framedBy(code, ask, site) {
  const { headers } = await ask(code.default, "/pay");
  for (const part of read(headers, "content-security-policy").split(";")) {
    const [name, ...sources] = part.trim().split(" ");
    if (name === "frame-ancestors") return sources.includes(site);
  }
  return !["DENY", "SAMEORIGIN"].includes(read(headers, "x-frame-options").toUpperCase());
}

export async function attack(code, { ask }) {
  const site = "https://evil.example";
  return (await framedBy(code, ask, site)) ? `${site} may show it` : null;
}

export async function use(code, { ask }) {
  assert.ok(await framedBy(code, ask, "https://partner.example"));
  assert.match((await ask(code.default, "/pay")).text, /Pay/);
}
