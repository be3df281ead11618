import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

// region: fill
interface NewMember {
  name: string;
  city: string;
}

export async function POST(request: Request): Promise<Response> {
  const asked: NewMember = await request.json();
  const member = await prisma.member.create({ data: asked });
  // endregion
  return Response.json({ id: member.id }, { status: 201 });
}
