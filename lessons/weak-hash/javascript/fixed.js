import { createHash } from "node:crypto";

export const approve = (approved, program) => approved.add(fingerprint(program));
export const mayRun = (approved, program) => approved.has(fingerprint(program));

function fingerprint(program) {
  // region: hash
  // ruleid: sound-hash-in-js
  return createHash("sha256").update(program).digest("hex");
  // endregion
}
