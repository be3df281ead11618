import { PrismaClient } from "@prisma/client";

interface Context {
  params: Promise<{ name: string }>;
}

const prisma = new PrismaClient();

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  // region: answer
  // ruleid: fields-by-name-in-ts
  const member = await prisma.member.findUnique({
    where: { name },
    select: { name: true, city: true },
  });
  return Response.json(member);
  // endregion
}
