// Asks for a member, and reads the whole answer.

import assert from "node:assert/strict";

type Member = Record<string, string>;
interface Asked {
  where: { name: string };
  select?: Record<string, boolean>;
}
interface Code {
  GET(request: Request, context: { params: Promise<{ name: string }> }): Promise<Response>;
}

const ADA: Member = { name: "Ada", city: "London", passwordHash: "$2b$12$Qz…", resetToken: "c91f04" };

// As much of Prisma's client as the snippets use.
class PrismaClient {
  member = {
    findUnique: async ({ select }: Asked) =>
      Object.fromEntries(Object.entries(ADA).filter(([field]) => select?.[field] ?? select === undefined)),
  };
}

export const standIns = { "@prisma/client": { PrismaClient } };

async function shown(code: Code): Promise<Member> {
  const request = new Request("https://club.example/members/Ada");
  const answer = await code.GET(request, { params: Promise.resolve({ name: "Ada" }) });
  return (await answer.json()) as Member;
}

export async function attack(code: Code) {
  const { resetToken } = await shown(code);
  return resetToken === undefined ? null : `resetToken: ${resetToken}`;
}

export async function use(code: Code) {
  const { name, city } = await shown(code);
  assert.deepEqual([name, city], ["Ada", "London"]);
}
