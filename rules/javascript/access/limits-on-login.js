import express from "express";

const app = express();
const router = express.Router();

// ok: login-without-limit-in-js
app.post("/login", async (req, res) => {
  const user = await check(req.body.name, req.body.password);
  res.json(user);
});

// ruleid: login-without-limit-in-js
router.post("/api/password-reset", validate, resetPassword);

// ok: login-without-limit-in-js
app.post("/signin", loginLimiter, (req, res) => check(req, res));

// ok: login-without-limit-in-js
app.post("/orders", placeOrder);

// ok: login-without-limit-in-js
app.get("/login", (req, res) => res.render("login"));
