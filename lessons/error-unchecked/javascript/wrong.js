import { createHmac, timingSafeEqual } from "node:crypto";
import { KEY, log, orders } from "shop";

export function paid(number, mark) {
  // region: check
  const wanted = createHmac("sha256", KEY).update(number).digest();
  // ruleid: mark-only-kept-in-js
  const good = timingSafeEqual(wanted, mark);
  log.info({ good });
  orders.set(number, "paid");
  return 200;
  // endregion
}
