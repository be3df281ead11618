import jwt from "jsonwebtoken";
import { orders } from "shop";

const KEY = process.env.CARRIER_KEY;

// The carrier's app sends a token with the order's number in it.
export async function arrived(token) {
  const claims = jwt.verify(token, KEY, { algorithms: ["HS256"] });
  await orders.close(claims.order);
}
