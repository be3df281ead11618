// Answers in the place of files.example, with a key of one's own.

import assert from "node:assert/strict";

const TRUE_KEY = Buffer.from("the key of files.example");
const OWN_KEY = Buffer.from("a key of mallory's");
process.env.FILES_HOST_KEY = TRUE_KEY.toString("base64");

let shown = TRUE_KEY;
let heard = [];

// As much of ssh2 as the snippet uses: without a hostVerifier it takes every key.
class Client {
  on(event, ready) {
    this.ready = ready;
  }
  connect({ username, hostVerifier }) {
    if (hostVerifier && !hostVerifier(shown)) return;
    heard.push(`${username} signs in`);
    this.ready();
  }
  sftp(done) {
    done(null, { fastPut: (source, target) => heard.push(target) });
  }
}

export const standIns = { ssh2: { Client } };

export function attack(code) {
  [shown, heard] = [OWN_KEY, []];
  code.deliver("march.pdf", "a private key");
  return heard.join(", ") || null;
}

export function use(code) {
  [shown, heard] = [TRUE_KEY, []];
  code.deliver("march.pdf", "a private key");
  assert.equal(heard.at(-1), "inbox/march.pdf");
}
