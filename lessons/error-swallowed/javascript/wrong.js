import { install, key, log } from "updates";

export function update(pack, signature) {
  // region: check
  // ruleid: error-only-logged-in-js
  try {
    key.verify(signature, pack);
  } catch (error) {
    log.error("bad signature");
  }
  install(pack);
  // endregion
}
