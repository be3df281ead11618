import express from "express";
import nodemailer from "nodemailer";

const app = express();
app.use(express.json());
const mailer = nodemailer.createTransport({ host: "mail.shop.example" });
const to = "office@shop.example";

app.post("/contact", async (req, res) => {
  const { subject, text } = req.body;
  // region: mail
  const raw = `Subject: ${subject}\r\nTo: ${to}\r\n\r\n${text}`;
  await mailer.sendMail({ raw, envelope: { from: "web@shop.example", to } });
  // endregion
  res.sendStatus(204);
});

export default app;
