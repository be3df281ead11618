import { PrismaClient } from "@prisma/client";

interface Product {
  id: number;
  name: string;
}

const prisma = new PrismaClient();

export async function GET(request: Request): Promise<Response> {
  const productId = new URL(request.url).searchParams.get("id") ?? "";
  // region: query
  const query = `SELECT id, name FROM products WHERE id = ${productId}`;
  const [product] = await prisma.$queryRawUnsafe<Product[]>(query);
  // endregion
  if (product === undefined) {
    return new Response(null, { status: 404 });
  }
  return Response.json(product);
}
