import { NextResponse } from "next/server";

export async function GET(request: Request): Promise<Response> {
  const target = new URL(request.url).searchParams.get("next") ?? "/";
  // region: redirect
  return NextResponse.redirect(new URL(target, request.url));
  // endregion
}
