// Asks for the invoice of somebody else, logged in as Ada.

import assert from "node:assert/strict";

interface Invoice {
  id: string;
  uuid: string;
  owner: string;
  total: number;
}
interface Code {
  GET(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response>;
}

const ROWS: Invoice[] = [
  { id: "1", uuid: "0b7a4a70-6d0a-4f0a-9d43-4e2f2c7f4d55", owner: "bo", total: 720 },
  { id: "2", uuid: "5f3e2f62-93a1-4dc6-8d4e-7f1d7a9f0a11", owner: "ada", total: 12 },
];

async function findFirst({ where }: { where: Partial<Invoice> }): Promise<Invoice | null> {
  const wanted = Object.entries(where);
  return ROWS.find((row) => wanted.every(([key, value]) => row[key as keyof Invoice] === value)) ?? null;
}

// As much of Prisma's client as the snippets use.
class PrismaClient {
  invoice = { findFirst, findUnique: findFirst };
}

const login = async () => ({ id: "ada" });

export const standIns = { "@prisma/client": { PrismaClient }, "./login": { login } };

// The numbers count up; the other ids stood in mails that their readers have forwarded.
async function asked(code: Code, row: Invoice): Promise<string | null> {
  for (const id of [row.id, row.uuid]) {
    const request = new Request(`https://shop.example/invoices/${id}`);
    const answer = await code.GET(request, { params: Promise.resolve({ id }) });
    const text = await answer.text();
    if (text.includes(row.owner)) return text;
  }
  return null;
}

export const attack = (code: Code) => asked(code, ROWS[0]);

export async function use(code: Code) {
  assert.equal(JSON.parse((await asked(code, ROWS[1])) ?? "{}").total, 12);
}
