// Says that it is an administrator.

import assert from "node:assert/strict";

let loggedIn = null;

function cookies(req, res, next) {
  const pairs = (req.headers.cookie ?? "").split("; ").map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  req.cookies = Object.fromEntries(pairs);
  next();
}

function session(req, res, next) {
  req.session = { role: loggedIn };
  next();
}

export const standIns = { club: { cookies, members: () => ["Ada", "Bo"], session } };

async function asked(code, ask, role, session) {
  loggedIn = session;
  const { status, text } = await ask(code.default, "/users", { headers: { cookie: `role=${role}` } });
  return status === 200 ? text : null;
}

export const attack = (code, { ask }) => asked(code, ask, "admin", null);
export const bypass = (code, { ask }) => asked(code, ask, "YWRtaW4=", null);

export async function use(code, { ask }) {
  assert.equal(await asked(code, ask, "", null), null);
}
