import jwt from "jsonwebtoken";

const KEY = process.env.JWT_KEY;

// region: make
export function tokenFor(name) {
  return jwt.sign({ sub: name }, KEY, { algorithm: "HS256" });
}

export function nameIn(token) {
  return jwt.verify(token, KEY, { algorithms: ["HS256"] }).sub;
}
// endregion
