import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

// region: fill
interface NewMember {
  name: string;
  city: string;
}

export async function POST(request: Request): Promise<Response> {
  const { name, city }: NewMember = await request.json();
  // ruleid: fields-by-name-in-ts
  const member = await prisma.member.create({ data: { name, city } });
  // endregion
  return Response.json({ id: member.id }, { status: 201 });
}
