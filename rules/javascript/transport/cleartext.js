import axios from "axios";
// ruleid: ftp-or-telnet-in-js
import Ftp from "ftp";
// ok: ftp-or-telnet-in-js
import Sftp from "ssh2-sftp-client";
import nodemailer from "nodemailer";

// ruleid: database-url-without-tls
const database = "postgres://app@db.example/shop?sslmode=disable";
// ok: database-url-without-tls
const other = "postgres://app@db.example/shop?sslmode=verify-full";

export async function flawed(password, xhr) {
  // ruleid: sent-in-cleartext-by-js
  await fetch("http://shop.example/login", { method: "POST", body: password });
  // ruleid: sent-in-cleartext-by-js
  await axios.post("http://shop.example/login", { password });
  // ruleid: sent-in-cleartext-by-js
  const client = axios.create({ baseURL: "http://shop.example" });
  // ruleid: sent-in-cleartext-by-js
  xhr.open("GET", "http://shop.example/prices");
  // ruleid: sent-in-cleartext-by-js
  const events = new WebSocket("ws://shop.example/events");
  // ruleid: unencrypted-client
  const mail = nodemailer.createTransport({ host: "mail.example", ignoreTLS: true });
  return [client, events, mail, database, other, new Ftp(), new Sftp()];
}

export async function safe(password, url, xhr) {
  // ok: sent-in-cleartext-by-js
  await fetch("https://shop.example/login", { method: "POST", body: password });
  // ok: sent-in-cleartext-by-js
  await axios.get("http://localhost:3000/health");
  // ok: sent-in-cleartext-by-js
  await axios.get("http://stock:3000/health");
  // ok: sent-in-cleartext-by-js
  await fetch(url);
  // ok: sent-in-cleartext-by-js
  xhr.open("GET", "/prices");
  // ok: unencrypted-client
  const mail = nodemailer.createTransport({ host: "mail.example", secure: true });
  // ok: sent-in-cleartext-by-js
  return [mail, document.createElementNS("http://www.w3.org/2000/svg", "svg")];
}
