import { apiKey } from "./settings.js";

export async function allowed(req) {
  // region: compare
  return req.get("X-Api-Key") === apiKey;
  // endregion
}
