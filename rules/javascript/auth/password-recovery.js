import crypto, { randomBytes } from "node:crypto";
import bcrypt from "bcrypt";
import { v1 as uuidv1, v4 as uuidv4 } from "uuid";
import { settings } from "./settings.js";
import { User, db, mailer, sendEmail } from "./shop.js";

// --- tokens ---

export async function forgotPassword(req, user) {
  // ruleid: reset-token-predictable-in-js
  user.resetToken = `${user.id}-${Date.now()}`;
  // ruleid: reset-token-predictable-in-js
  user.resetToken = crypto.createHash("md5").update(user.email).digest("hex");
  // ruleid: reset-token-predictable-in-js
  const token = Date.now().toString(36);
  // ruleid: reset-token-predictable-in-js
  await Reset.create({ user: user.id, resetToken: uuidv1() });
  // ruleid: reset-token-predictable-in-js
  user.verificationCode = new Date().getTime() % 1000000;
  // ok: reset-token-predictable-in-js
  user.resetToken = randomBytes(32).toString("hex");
  // ok: reset-token-predictable-in-js
  user.resetToken = uuidv4();
  // ok: reset-token-predictable-in-js
  user.resetTokenExpires = Date.now() + 3600000;
  // ok: reset-token-predictable-in-js
  const started = Date.now();
  // ok: reset-token-predictable-in-js
  user.resetToken = jwt.sign({ id: user.id, at: Date.now() }, settings.key);
  return [token, started];
}

// --- links ---

app.post("/forgot", async (req, res) => {
  const user = await User.byEmail(req.body.email);
  // ruleid: reset-link-from-host-header-in-js
  const resetUrl = `https://${req.headers.host}/reset/${user.resetToken}`;
  // ruleid: reset-link-from-host-header-in-js
  const resetLink = "https://" + req.get("host") + "/reset/" + user.resetToken;
  // ruleid: reset-link-from-host-header-in-js
  await sendEmail(user.email, "A new password", `https://${req.hostname}/reset/${user.resetToken}`);
  // ruleid: reset-link-from-host-header-in-js
  await mailer.sendMail({ to: user.email, text: "Open http://" + req.headers.host + "/reset/" + user.resetToken });
  // ok: reset-link-from-host-header-in-js
  const safeResetUrl = `https://${settings.host}/reset/${user.resetToken}`;
  // ok: reset-link-from-host-header-in-js
  await sendEmail(user.email, "A new password", `${settings.base}/reset/${user.resetToken}`);
  // ok: reset-link-from-host-header-in-js
  const page = `https://${req.headers.host}/about`;
  log(resetUrl, resetLink, page, safeResetUrl);
  res.sendStatus(204);
});

// --- setting it ---

app.post("/reset-password", async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  // ruleid: password-set-without-proof-in-js
  user.password = await bcrypt.hash(req.body.password, 12);
  await user.save();
  res.sendStatus(204);
});

app.post("/forgot-sql", async (req, res) => {
  // ruleid: password-set-without-proof-in-js
  await db.query("UPDATE users SET password = $1 WHERE id = $2", [req.body.password, req.body.id]);
  res.sendStatus(204);
});

export const resetPassword = async (req, res) => {
  // ruleid: password-set-without-proof-in-js
  await User.updateOne({ email: req.body.email }, { password: req.body.password });
  res.sendStatus(204);
};

app.post("/reset-with-password", async (req, res) => {
  const user = await User.findOne({ resetToken: req.body.token });
  // ok: password-set-without-proof-in-js
  user.password = await bcrypt.hash(req.body.password, 12);
  res.sendStatus(204);
});

app.post("/register", async (req, res) => {
  const user = new User();
  // ok: password-set-without-proof-in-js
  user.password = await bcrypt.hash(req.body.password, 12);
  res.sendStatus(204);
});

app.post("/change-password", login, async (req, res) => {
  // ruleid: password-changed-without-old-one-in-js
  req.user.password = await bcrypt.hash(req.body.password, 12);
  await req.user.save();
  res.sendStatus(204);
});

app.post("/change-password-well", login, async (req, res) => {
  if (!(await bcrypt.compare(req.body.old, req.user.password))) return res.sendStatus(403);
  // ok: password-changed-without-old-one-in-js, password-set-without-proof-in-js
  req.user.password = await bcrypt.hash(req.body.password, 12);
  res.sendStatus(204);
});

app.post("/change-nick", login, async (req, res) => {
  // ok: password-changed-without-old-one-in-js
  req.user.nick = req.body.nick;
  res.sendStatus(204);
});

// --- answers ---

app.post("/forgot-password", async (req, res) => {
  const token = randomBytes(32).toString("hex");
  if (req.body.debug) {
    // ruleid: reset-token-in-answer-of-js
    return res.json({ message: "sent", resetToken: token });
  }
  // ok: reset-token-in-answer-of-js
  res.json({ message: "sent" });
});

app.post("/login", async (req, res) => {
  const token = makeToken(req.body.user);
  // ok: reset-token-in-answer-of-js
  res.json({ token: token });
});

export function ask(req, user) {
  // ruleid: security-question-asked-in-js
  if (req.body.securityAnswer === user.answer) return true;
  // ruleid: security-question-asked-in-js
  if (user.security_answer != req.body.answer) return false;
  // ok: security-question-asked-in-js
  return req.body.answer === user.answer;
}

// --- mail ---

export async function welcome(user, newPassword) {
  // ruleid: password-sent-by-mail-in-js
  await mailer.sendMail({ to: user.email, subject: "Hello", text: `Your password is ${newPassword}` });
  // ruleid: password-sent-by-mail-in-js
  await sendEmail(user.email, "Hello", "Your password: " + user.password);
  // ok: password-sent-by-mail-in-js
  await mailer.sendMail({ to: user.email, subject: "Hello", text: "Your password was changed" });
  // ok: password-sent-by-mail-in-js
  await sendEmail(user.email, "Hello", `Open ${user.resetPasswordUrl}`);
}
