import { NextResponse } from "next/server";

// region: redirect
const PAGES = new Map([
  ["orders", "/orders"],
  ["account", "/account"],
]);

export async function GET(request: Request): Promise<Response> {
  // ruleid: page-from-a-list-in-ts
  const page = PAGES.get(new URL(request.url).searchParams.get("next") ?? "") ?? "/";
  return NextResponse.redirect(new URL(page, request.url));
}
// endregion
