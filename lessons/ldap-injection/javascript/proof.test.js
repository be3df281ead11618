// Logs in as somebody, without their PIN.

import assert from "node:assert/strict";
import { EventEmitter } from "node:events";

const PEOPLE = [{ uid: "ada", pin: "4711" }];

// As much of ldapjs as the snippets use: filters of &, | and =, as texts and as objects.
class EqualityFilter {
  constructor({ attribute, value }) {
    this.fits = (person) => value === person[attribute];
  }
}

class AndFilter {
  constructor({ filters }) {
    this.fits = (person) => filters.every((one) => one.fits(person));
  }
}

function parse(text) {
  if ("&|".includes(text[1])) {
    const parts = [];
    let rest = text.slice(2);
    while (rest.startsWith("(")) {
      const [part, after] = parse(rest);
      parts.push(part);
      rest = after;
    }
    const fits = (person) =>
      text[1] === "&" ? parts.every((one) => one.fits(person)) : parts.some((one) => one.fits(person));
    return [{ fits }, rest.replace(/^\)/, "")];
  }
  const end = text.indexOf(")");
  const [name, value] = text.slice(1, end).split("=");
  const fits = (person) => name in person && (value === "*" || value === person[name]);
  return [{ fits }, text.slice(end + 1)];
}

function createClient() {
  return {
    search(base, { filter }, done) {
      const [query, rest] = typeof filter === "string" ? parse(filter) : [filter, ""];
      const events = new EventEmitter();
      done(null, events);
      for (const person of PEOPLE) {
        if (!rest && query.fits(person)) {
          events.emit("searchEntry", person);
        }
      }
      events.emit("end");
    },
  };
}

export const standIns = { ldapjs: { default: { createClient, EqualityFilter, AndFilter } } };

async function login(code, ask, uid, pin) {
  const answer = await ask(code.default, "/login", {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ uid, pin }).toString(),
  });
  return answer.status === 204 ? `logged in with the PIN ${pin}` : null;
}

export const attack = (code, { ask }) => login(code, ask, "ada)(|(uid=*", "0)");
export const bypass = (code, { ask }) => login(code, ask, "ada)(|(uid=ada", "0)");

export async function use(code, { ask }) {
  assert.ok(await login(code, ask, "ada", "4711"));
  assert.equal(await login(code, ask, "ada", "4712"), null);
}
