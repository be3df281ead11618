// Has one program approved, and runs another that has the same MD5.

import assert from "node:assert/strict";

// The pair that Wang and Yu published in 2004, for everybody to check.
const GOOD = Buffer.from(
  "d131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f89" +
    "55ad340609f4b30283e488832571415a085125e8f7cdc99fd91dbdf280373c5b" +
    "d8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0" +
    "e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70",
  "hex",
);
const EVIL = Buffer.from(
  "d131dd02c5e6eec4693d9a0698aff95c2fcab50712467eab4004583eb8fb7f89" +
    "55ad340609f4b30283e4888325f1415a085125e8f7cdc99fd91dbd7280373c5b" +
    "d8823e3156348f5bae6dacd436c919c6dd53e23487da03fd02396306d248cda0" +
    "e99f33420f577ee8ce54b67080280d1ec69821bcb6a8839396f965ab6ff72a70",
  "hex",
);

export function attack(code) {
  const approved = new Set();
  code.approve(approved, GOOD);
  if (GOOD.equals(EVIL) || !code.mayRun(approved, EVIL)) return null;
  const seen = (program) => `...${program.subarray(19, 24).toString("hex")}...`;
  return `approved: ${seen(GOOD)}\nruns:     ${seen(EVIL)}`;
}

export function use(code) {
  const approved = new Set();
  code.approve(approved, GOOD);
  assert.ok(code.mayRun(approved, GOOD));
  assert.ok(!code.mayRun(approved, Buffer.from("another")));
}
