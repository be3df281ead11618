import { PrismaClient } from "@prisma/client";

interface Context {
  params: Promise<{ name: string }>;
}

const prisma = new PrismaClient();

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  // region: answer
  const member = await prisma.member.findUnique({ where: { name } });
  // ruleid: one-field-taken-out-in-ts
  const { passwordHash, ...shown } = member ?? {};
  return Response.json(shown);
  // endregion
}
