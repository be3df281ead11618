import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export async function POST(request: Request): Promise<Response> {
  // region: fill
  // ruleid: fields-taken-out-in-ts
  const { isAdmin, ...asked } = await request.json();
  const member = await prisma.member.create({ data: asked });
  // endregion
  return Response.json({ id: member.id }, { status: 201 });
}
