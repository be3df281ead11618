// Logs somebody in, and sends them to another site.

import assert from "node:assert/strict";

interface Code {
  GET(request: Request): Promise<Response>;
}

const SHOP = "https://shop.example";

export const standIns = { "next/server": { NextResponse: Response } };

async function sentTo(code: Code, target: string) {
  const query = new URLSearchParams({ next: target });
  const answer = await code.GET(new Request(`${SHOP}/welcome?${query}`));
  return new URL(answer.headers.get("location") ?? "", SHOP);
}

async function elsewhere(code: Code, target: string) {
  const there = await sentTo(code, target);
  return there.origin === SHOP ? null : `Location: ${there}`;
}

export const attack = (code: Code) => elsewhere(code, "https://evil.example/login");
export const bypass = (code: Code) => elsewhere(code, "//evil.example/login");

export async function use(code: Code) {
  const pages = [await sentTo(code, "/account"), await sentTo(code, "account")];
  assert.ok(pages.some(({ pathname }) => pathname === "/account"), String(pages));
}
