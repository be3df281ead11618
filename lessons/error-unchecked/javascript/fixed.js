import { createHmac, timingSafeEqual } from "node:crypto";
import { KEY, orders } from "shop";

export function paid(number, mark) {
  // region: check
  const wanted = createHmac("sha256", KEY).update(number).digest();
  // ruleid: mark-looked-at-in-js
  if (mark.length !== wanted.length || !timingSafeEqual(wanted, mark)) return 403;
  orders.set(number, "paid");
  return 200;
  // endregion
}
