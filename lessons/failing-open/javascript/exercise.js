import jwt from "jsonwebtoken";
import { log } from "./log.js";

const KEY = process.env.TOKEN_KEY;

export function requireMember(req, res, next) {
  try {
    req.user = jwt.verify(req.get("Authorization"), KEY, { algorithms: ["HS256"] }).sub;
    next();
  } catch (error) {
    log.warn("token refused", error.message);
    next();
  }
}
