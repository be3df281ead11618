import { createHash, timingSafeEqual } from "node:crypto";
import { apiKey } from "./settings.js";

// region: compare
const digest = (text) => createHash("sha256").update(text).digest();

export async function allowed(req) {
  const sent = req.get("X-Api-Key") ?? "";
  // ruleid: whole-comparison-in-js
  return timingSafeEqual(digest(sent), digest(apiKey));
}
// endregion
