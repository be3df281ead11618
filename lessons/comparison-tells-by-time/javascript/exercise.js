import { createHmac } from "node:crypto";

// A payment provider signs what it sends to us.
export function accept(body, signature) {
  const expected = createHmac("sha256", process.env.WEBHOOK_KEY).update(body).digest();
  return signature === expected.toString("hex");
}
