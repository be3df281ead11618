import { NextResponse } from "next/server";

export async function GET(request: Request): Promise<Response> {
  let target = new URL(request.url).searchParams.get("next") ?? "/";
  // region: redirect
  // ruleid: slash-in-front-in-ts
  if (!target.startsWith("/")) {
    target = "/";
  }
  return NextResponse.redirect(new URL(target, request.url));
  // endregion
}
