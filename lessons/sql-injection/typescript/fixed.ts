import { PrismaClient } from "@prisma/client";

interface Product {
  id: number;
  name: string;
}

const prisma = new PrismaClient();

export async function GET(request: Request): Promise<Response> {
  const productId = Number(new URL(request.url).searchParams.get("id"));
  // region: query
  // ruleid: value-beside-query-in-ts
  const [product]: Product[] = await prisma.$queryRaw`
    SELECT id, name FROM products WHERE id = ${productId}`;
  // endregion
  if (product === undefined) {
    return new Response(null, { status: 404 });
  }
  return Response.json(product);
}
