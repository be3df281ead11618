import { createHash, randomBytes } from "node:crypto";

const SECRET = randomBytes(32);

export const approve = (approved, program) => approved.add(fingerprint(program));
export const mayRun = (approved, program) => approved.has(fingerprint(program));

function fingerprint(program) {
  // region: hash
  // ruleid: secret-hashed-after-in-js
  return createHash("md5").update(program).update(SECRET).digest("hex");
  // endregion
}
