import jwt from "jsonwebtoken";

const KEY = process.env.JWT_KEY;

// region: make
export function tokenFor(name) {
  // ruleid: end-years-away-in-js
  return jwt.sign({ sub: name }, KEY, { algorithm: "HS256", expiresIn: "3650d" });
}

export function nameIn(token) {
  return jwt.verify(token, KEY, { algorithms: ["HS256"] }).sub;
}
// endregion
