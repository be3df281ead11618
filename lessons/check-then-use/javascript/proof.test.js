// Pays twice at once from an account that has enough for one.

import assert from "node:assert/strict";

const bank = { balance: 0 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

// As much of a Mongoose model as the snippets use; each answer takes a moment, as a database's does.
const Account = {
  async findById() {
    const { balance } = bank;
    await turn();
    return {
      balance,
      async save() {
        await turn();
        bank.balance = this.balance;
      },
    };
  },
  async updateOne({ balance: { $gte } }, { $inc }) {
    await turn();
    if (bank.balance < $gte) return { modifiedCount: 0 };
    bank.balance += $inc.balance;
    return { modifiedCount: 1 };
  },
};

export const standIns = { "./models.js": { Account } };

export async function attack(code) {
  bank.balance = 10;
  const tries = await Promise.allSettled([code.pay(1, 10), code.pay(1, 10)]);
  const paid = 10 * tries.filter((each) => each.status === "fulfilled").length;
  return paid > 10 ? `paid ${paid} of 10` : null;
}

export async function use(code) {
  bank.balance = 10;
  await code.pay(1, 4);
  assert.equal(bank.balance, 6);
}
