import express from "express";
import nodemailer from "nodemailer";
import Papa from "papaparse";
import { Parser } from "json2csv";

const app = express();
const mailer = nodemailer.createTransport({ host: "mail.shop.example" });

app.post("/contact", async (req, res) => {
  const { subject, text, mail } = req.body;
  // ruleid: mail-header-from-query
  await mailer.sendMail({ raw: `Subject: ${subject}\r\n\r\n${text}` });
  // ruleid: mail-header-from-query
  smtpSocket.write("Subject: " + subject + "\r\n");
  // ok: mail-header-from-query
  await mailer.sendMail({ from: "web@shop.example", to: req.body.to, text });
  // ok: mail-header-from-query
  await mailer.sendMail({ to: "office@shop.example", subject, text });
  // ok: mail-header-from-query
  await mailer.sendMail({ raw: `Subject: ${subject.replace(/[\r\n]/g, " ")}` });
  // ok: mail-header-from-query
  await mailer.sendMail({ to: "office@shop.example", text: "Hello" });
  // ruleid: mail-body-html-from-query
  await mailer.sendMail({ to: "office@shop.example", html: `<p>${text}</p>` });
  // ruleid: mail-body-html-from-query
  await resend.emails.send({ to: "office@shop.example", html: "<p>" + req.body.text + "</p>" });
  // ok: mail-body-html-from-query
  await mailer.sendMail({ to: "office@shop.example", html: `<p>${escapeHtml(text)}</p>` });
  // ok: mail-body-html-from-query
  await mailer.sendMail({ to: "office@shop.example", text });
  res.send("sent");
});

app.post("/orders", (req, res) => {
  const rows = [{ name: req.body.name }];
  // ruleid: csv-cell-from-query
  const first = new Parser({ fields: ["name"] }).parse(rows);
  // ruleid: csv-cell-from-query
  const second = Papa.unparse(rows);
  // ruleid: csv-cell-from-query
  fs.appendFileSync("orders.csv", `${req.body.name},1\n`);
  // ruleid: csv-cell-from-query
  sheet.addRow([req.body.name, 1]);
  // ok: csv-cell-from-query
  fs.appendFileSync("orders.csv", `${Number(req.body.count)},1\n`);
  // ok: csv-cell-from-query
  fs.appendFileSync("orders.txt", req.body.name);
  // ok: csv-cell-from-query
  sheet.addRow([harmless(req.body.name), 1]);
  // ruleid: csv-cell-from-query
  res.type("text/csv").send(`name\n${req.body.name}`);
});

export function exported(members) {
  let csv = "name,joined\n";
  for (const member of members) {
    // ruleid: csv-cell-from-query
    csv += `${member.name},${member.joined}\n`;
    // ok: csv-cell-from-query
    csv += `${safeCell(member.name)},${member.joined}\n`;
  }
  // ruleid: csv-cell-from-query
  const lines = members.map((member) => [member.name, member.joined].join(","));
  // ok: csv-cell-from-query
  return [...lines, csv].join("\n");
}
