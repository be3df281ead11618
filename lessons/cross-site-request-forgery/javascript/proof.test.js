// Another website's page sends a form, with the visitor's cookie.

import assert from "node:assert/strict";

const mails = {};
const members = {
  bySession: (session) => (session === "a1b2" ? "Ada" : "nobody"),
  setMail: (name, mail) => {
    mails[name] = mail;
  },
};
const cookieParser = () => (req, res, next) => {
  req.cookies = Object.fromEntries((req.headers.cookie ?? "").split("; ").map((one) => one.split("=")));
  next();
};

export const standIns = { club: { members }, "cookie-parser": { default: cookieParser } };

async function sent(code, ask, site, mail) {
  mails.Ada = "ada@club.example";
  const headers = {
    cookie: "session=a1b2",
    origin: site,
    referer: `${site}/page`,
    "content-type": "application/x-www-form-urlencoded",
  };
  await ask(code.default, "/mail", { method: "POST", headers, body: `mail=${mail}` });
  return mails.Ada;
}

async function forged(code, ask, site) {
  const mail = await sent(code, ask, site, "eve@evil.example");
  return mail.includes("eve") ? `Ada's address: ${mail}` : null;
}

export const attack = (code, { ask }) => forged(code, ask, "https://evil.example");
export const bypass = (code, { ask }) => forged(code, ask, "https://club.example.evil.example");

export async function use(code, { ask }) {
  assert.equal(await sent(code, ask, "https://club.example", "ada@home.example"), "ada@home.example");
}
