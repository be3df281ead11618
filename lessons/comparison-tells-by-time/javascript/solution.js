import { createHmac, timingSafeEqual } from "node:crypto";

// A payment provider signs what it sends to us.
export function accept(body, signature) {
  const expected = createHmac("sha256", process.env.WEBHOOK_KEY).update(body).digest();
  const sent = Buffer.from(signature, "hex");
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}
