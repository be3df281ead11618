import jwt from "jsonwebtoken";

const secret = process.env.JWT_SECRET;
if (!secret) {
  throw new Error("JWT_SECRET is not set");
}

export function tokenFor(user) {
  return jwt.sign({ sub: user }, secret, { expiresIn: "1h" });
}
