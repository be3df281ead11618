export async function POST(request: Request): Promise<Response> {
  const { url } = await request.json();
  // region: fetch
  const page = await fetch(url);
  // endregion
  return new Response((await page.text()).slice(0, 500));
}
