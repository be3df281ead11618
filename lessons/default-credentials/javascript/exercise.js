import jwt from "jsonwebtoken";

const secret = process.env.JWT_SECRET || "dev";

export function tokenFor(user) {
  return jwt.sign({ sub: user }, secret, { expiresIn: "1h" });
}
