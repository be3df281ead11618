// A page in another window sends a message to the shop's.

import assert from "node:assert/strict";

function paidTo(code, origin, account) {
  const heard = [];
  const window = { addEventListener: (name, listener) => heard.push(listener) };
  let paid = null;
  const order = {
    total: "$90",
    payTo: "GB00 SHOP",
    send() {
      paid = `${this.total} goes to ${this.payTo}`;
    },
  };
  code.pay(window, order);
  for (const listener of heard) listener({ origin, data: { account } });
  return paid;
}

export const attack = (code) => paidTo(code, "https://evil.example", "GB00 EVIL");
export const bypass = (code) => paidTo(code, "https://widget.example.evil.example", "GB00 EVIL");

export function use(code) {
  assert.equal(paidTo(code, "https://widget.example", "GB00 BANK"), "$90 goes to GB00 BANK");
}
