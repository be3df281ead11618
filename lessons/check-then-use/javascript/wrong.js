import { Account } from "./models.js";

export async function pay(number, amount) {
  // region: pay
  let account = await Account.findById(number);
  if (account.balance < amount) throw new Error("not enough");
  // ruleid: looked-again-in-js
  account = await Account.findById(number);
  account.balance -= amount;
  await account.save();
  // endregion
}
