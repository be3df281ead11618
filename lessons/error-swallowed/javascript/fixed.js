import { install, key, log } from "updates";

export function update(pack, signature) {
  // region: check
  // ruleid: error-thrown-again-in-js
  try {
    key.verify(signature, pack);
  } catch (error) {
    log.warn("update refused");
    throw error;
  }
  install(pack);
  // endregion
}
