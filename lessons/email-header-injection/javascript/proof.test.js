// Sends a subject with a header in it, and looks at who gets the mail.

import assert from "node:assert/strict";

let sent = "";

// As much of nodemailer as the snippets use: fields become headers of one line each.
const sendMail = async ({ raw, from, to, subject, text }) => {
  const line = (value) => value.replace(/[\r\n]+/g, " ");
  sent = raw ?? `From: ${line(from)}\r\nTo: ${line(to)}\r\nSubject: ${line(subject)}\r\n\r\n${text}`;
};

export const standIns = { nodemailer: { default: { createTransport: () => ({ sendMail }) } } };

const send = (code, ask, subject) =>
  ask(code.default, "/contact", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ subject, text: "When are you open?" }),
  });

async function got(code, ask, subject) {
  sent = "";
  await send(code, ask, subject);
  const headers = sent.split("\r\n\r\n")[0].split("\r\n");
  const others = headers.filter((header) => /^(to|bcc):/i.test(header));
  return others.length > 1 ? others.reverse().join("\n") : null;
}

export const attack = (code, { ask }) => got(code, ask, "Hello\r\nBcc: everybody@customers.example");
export const bypass = (code, { ask }) => got(code, ask, "Hello\r\nbcc: everybody@customers.example");

export async function use(code, { ask }) {
  assert.equal((await send(code, ask, "Opening hours")).status, 204);
  assert.match(sent, /^Subject: Opening hours\r$/m);
}
