import { Account } from "./models.js";

export async function pay(number, amount) {
  // region: pay
  const account = await Account.findById(number);
  if (account.balance < amount) throw new Error("not enough");
  account.balance -= amount;
  await account.save();
  // endregion
}
