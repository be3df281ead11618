import express from "express";
import nodemailer from "nodemailer";

const app = express();
app.use(express.json());
const mailer = nodemailer.createTransport({ host: "mail.shop.example" });
const to = "office@shop.example";

app.post("/contact", async (req, res) => {
  const { subject, text } = req.body;
  // region: mail
  // ruleid: headers-by-the-library-in-js
  await mailer.sendMail({ from: "web@shop.example", to, subject, text });
  // endregion
  res.sendStatus(204);
});

export default app;
