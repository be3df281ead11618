// Joins a club, and is its administrator.

import assert from "node:assert/strict";

interface Member {
  id: number;
  name: string;
  city: string;
  isAdmin: boolean;
  credit: number;
}
interface Code {
  POST(request: Request): Promise<Response>;
}

const members: Member[] = [];

// As much of Prisma's client as the snippets use.
class PrismaClient {
  member = {
    create: async ({ data }: { data: Pick<Member, "name" | "city"> }) => {
      members.push({ isAdmin: false, credit: 0, ...data, id: members.length });
      return members.at(-1);
    },
  };
}

export const standIns = { "@prisma/client": { PrismaClient } };

async function joined(code: Code, fields: Partial<Member>) {
  members.length = 0;
  const body = JSON.stringify(fields);
  await code.POST(new Request("https://club.example/members", { method: "POST", body }));
  const [{ name, isAdmin, credit }] = members;
  return isAdmin || credit ? `name: ${name}, isAdmin: ${isAdmin}, credit: ${credit}` : null;
}

export const attack = (code: Code) => joined(code, { name: "Eve", city: "", isAdmin: true });
export const bypass = (code: Code) => joined(code, { name: "Eve", city: "", credit: 1000 });

export async function use(code: Code) {
  await joined(code, { name: "Ada", city: "London" });
  assert.equal(members[0].city, "London");
}
