import jwt from "jsonwebtoken";

const KEY = process.env.JWT_KEY;

// region: make
export function tokenFor(name) {
  // ruleid: end-soon-in-js
  return jwt.sign({ sub: name }, KEY, { algorithm: "HS256", expiresIn: "15m" });
}

export function nameIn(token) {
  return jwt.verify(token, KEY, { algorithms: ["HS256"], maxAge: "15m" }).sub;
}
// endregion
