// Asks for the invoice of somebody else, logged in as Ada.

import assert from "node:assert/strict";

const ROWS = [
  { _id: "1", uuid: "0b7a4a70-6d0a-4f0a-9d43-4e2f2c7f4d55", owner: "bo", total: 720 },
  { _id: "2", uuid: "5f3e2f62-93a1-4dc6-8d4e-7f1d7a9f0a11", owner: "ada", total: 12 },
];

// As much of a table as the snippets use.
const Invoice = {
  findOne: (wanted) =>
    ROWS.find((row) => Object.entries(wanted).every(([key, value]) => row[key] === value)),
  findById: (id) => Invoice.findOne({ _id: id }),
};

function login(req, res, next) {
  req.user = { id: "ada" };
  next();
}

export const standIns = { shop: { Invoice, login } };

// The numbers count up; the other ids stood in mails that their readers have forwarded.
async function asked(code, ask, row) {
  for (const id of [row._id, row.uuid]) {
    const { text } = await ask(code.default, `/invoices/${id}`);
    if (text.includes(row.owner)) return text;
  }
  return null;
}

export const attack = (code, { ask }) => asked(code, ask, ROWS[0]);

export async function use(code, { ask }) {
  assert.equal(JSON.parse(await asked(code, ask, ROWS[1])).total, 12);
}
