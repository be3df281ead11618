import { pause } from "./pause.js";
import { apiKey } from "./settings.js";

export async function allowed(req) {
  // region: compare
  // ruleid: random-pause-in-js
  await pause(Math.random());
  return req.get("X-Api-Key") === apiKey;
  // endregion
}
