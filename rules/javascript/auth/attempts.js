import bcrypt from "bcrypt";
import express from "express";
import passport from "passport";
import { User, fewAttempts, loginLimiter } from "./shop.js";

const app = express();
const router = express.Router();

// ruleid: guessing-unhindered-in-js
app.post("/login", async (req, res) => {
  const user = await User.byName(req.body.name);
  if (!user || !(await bcrypt.compare(req.body.password, user.hash))) return res.sendStatus(401);
  res.json({ token: user.token() });
});

// ruleid: guessing-unhindered-in-js
router.post("/auth/sign-in", json, function (req, res) {
  User.findOne({ name: req.body.name }, (err, user) => {
    if (user.password === req.body.password) return res.json(user);
    res.sendStatus(401);
  });
});

// ruleid: guessing-unhindered-in-js
app.post("/verify-otp", (req, res) => {
  res.sendStatus(req.session.otp === req.body.code ? 204 : 401);
});

// ruleid: login-by-passport-unhindered
app.post("/login-passport", passport.authenticate("local"), (req, res) => res.redirect("/"));

// ok: guessing-unhindered-in-js
app.post("/login-limited", loginLimiter, async (req, res) => {
  const user = await User.byName(req.body.name);
  res.sendStatus((await bcrypt.compare(req.body.password, user.hash)) ? 204 : 401);
});

// ok: guessing-unhindered-in-js
app.post("/login-counted", async (req, res) => {
  const user = await User.byName(req.body.name);
  if (user.failedLogins > 5) return res.sendStatus(429);
  res.sendStatus((await bcrypt.compare(req.body.password, user.hash)) ? 204 : 401);
});

// ok: guessing-unhindered-in-js
app.post("/logout", (req, res) => {
  req.session.destroy(() => res.redirect("/login"));
});

// ok: guessing-unhindered-in-js
app.get("/login", (req, res) => res.render("login"));

// ok: login-by-passport-unhindered
app.post("/login-passport-limited", fewAttempts, passport.authenticate("local"), (req, res) => res.redirect("/"));

// ok: login-by-passport-unhindered
app.post("/oauth", passport.authenticate("google"), (req, res) => res.redirect("/"));

// ruleid: limit-far-too-high
app.use("/login", rateLimit({ windowMs: 60000, max: 1000 }));
// ok: limit-far-too-high
app.use("/login-well", rateLimit({ windowMs: 60000, max: 5 }));
// ok: limit-far-too-high
app.use("/articles", rateLimit({ windowMs: 60000, max: 1000 }));
