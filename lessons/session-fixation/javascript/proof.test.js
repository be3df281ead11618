// Gets an id, plants it in a visitor's browser, and asks with it after their login.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";

const rows = new Map();
const made = () => randomBytes(4).toString("hex");

// As much of express-session as the snippets use: what is in a session, by its id.
const session = () => (req, res, next) => {
  const sent = /session=(\w+)/.exec(req.headers.cookie ?? "")?.[1];
  const open = (id) => {
    const kept = rows.get(id) ?? { cookie: {} };
    rows.set(id, kept);
    Object.defineProperty(kept, "regenerate", {
      configurable: true,
      value: (done) => {
        rows.delete(id);
        open(made());
        done();
      },
    });
    req.session = kept;
    res.setHeader("Set-Cookie", `session=${id}; Secure; HttpOnly; SameSite=Lax`);
  };
  open(rows.has(sent) ? sent : made());
  next();
};
const members = {
  check: (name, password) => {
    assert.equal(password, "correct-horse");
    return name;
  },
};

export const standIns = { "express-session": { default: session }, club: { members } };

const idIn = (answer) => /session=(\w+)/.exec(answer.headers["set-cookie"] ?? answer.headers.get("set-cookie"))[1];
const asking = (id) => ({ headers: id ? { cookie: `session=${id}` } : {} });

const login = (code, ask, id) =>
  ask(code.default, "/login", {
    method: "POST",
    headers: { ...asking(id).headers, "content-type": "application/x-www-form-urlencoded" },
    body: "name=ada&password=correct-horse",
  });

export async function attack(code, { ask }) {
  const planted = idIn(await ask(code.default, "/account"));
  await login(code, ask, planted);
  const { status, text } = await ask(code.default, "/account", asking(planted));
  return status === 200 ? text : null;
}

export async function use(code, { ask }) {
  const id = idIn(await login(code, ask));
  const { text } = await ask(code.default, "/account", asking(id));
  assert.equal(JSON.parse(text).account, "ada");
}
