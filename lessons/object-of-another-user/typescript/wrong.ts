import { PrismaClient } from "@prisma/client";
import { login } from "./login";

interface Context {
  params: Promise<{ id: string }>;
}

const prisma = new PrismaClient();

export async function GET(request: Request, { params }: Context): Promise<Response> {
  await login(request);
  const { id } = await params;
  // region: load
  // ruleid: id-hard-to-guess-in-ts
  const invoice = await prisma.invoice.findUnique({ where: { uuid: id } });
  if (invoice === null) return new Response(null, { status: 404 });
  return Response.json(invoice);
  // endregion
}
