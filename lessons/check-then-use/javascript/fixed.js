import { Account } from "./models.js";

export async function pay(number, amount) {
  // region: pay
  const enough = { _id: number, balance: { $gte: amount } };
  // ruleid: checked-where-changed-in-js
  const paid = await Account.updateOne(enough, { $inc: { balance: -amount } });
  if (paid.modifiedCount === 0) throw new Error("not enough");
  // endregion
}
