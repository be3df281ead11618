import { PrismaClient } from "@prisma/client";
import { login } from "./login";

interface Context {
  params: Promise<{ id: string }>;
}

const prisma = new PrismaClient();

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const user = await login(request);
  const { id } = await params;
  // region: load
  // ruleid: owner-in-the-query-in-ts
  const invoice = await prisma.invoice.findFirst({ where: { id, owner: user.id } });
  if (invoice === null) return new Response(null, { status: 404 });
  return Response.json(invoice);
  // endregion
}
