import cookieSession from "cookie-session";
import express from "express";
import session from "express-session";
import jwt from "jsonwebtoken";
import { SignJWT } from "jose";

const app = express();
const KEY = process.env.JWT_KEY;

export function made(user, claims) {
  // ruleid: token-made-without-expiry-in-js
  let token = jwt.sign({ id: user.id }, KEY);
  // ruleid: token-made-without-expiry-in-js
  token = jwt.sign({ id: user.id }, KEY, { algorithm: "HS256" });
  // ok: token-made-without-expiry-in-js
  token = jwt.sign({ id: user.id }, KEY, { algorithm: "HS256", expiresIn: "15m" });
  // ok: token-made-without-expiry-in-js
  token = jwt.sign({ id: user.id, exp: soon() }, KEY);
  // ok: token-made-without-expiry-in-js
  token = jwt.sign({ id: user.id }, KEY, { ...defaults });
  const payload = { id: user.id };
  // ruleid: token-made-without-expiry-in-js
  token = jwt.sign(payload, KEY);
  const ending = { id: user.id, exp: soon() };
  // ok: token-made-without-expiry-in-js
  token = jwt.sign(ending, KEY);
  const options = { algorithm: "HS256" };
  // ruleid: token-made-without-expiry-in-js
  token = jwt.sign(payload, KEY, options);
  const safe = { algorithm: "HS256", expiresIn: 900 };
  // ok: token-made-without-expiry-in-js
  token = jwt.sign(payload, KEY, safe);
  // ok: token-made-without-expiry-in-js
  token = jwt.sign(payload, KEY, given);
  // ok: token-made-without-expiry-in-js
  const signature = signer.sign(payload, KEY);
  return [token, signature];
}

export async function byJose(user) {
  // ruleid: token-signed-without-end
  const token = await new SignJWT({ id: user.id }).setProtectedHeader({ alg: "HS256" }).sign(KEY);
  // ok: token-signed-without-end
  const other = await new SignJWT({ id: user.id }).setProtectedHeader({ alg: "HS256" }).setExpirationTime("15m").sign(KEY);
  // ruleid: token-signed-without-end
  return new SignJWT({ token, other }).setProtectedHeader({ alg: "HS256" }).sign(KEY);
}

export const modules = [
  // ruleid: tokens-of-module-without-expiry
  JwtModule.register({ secret: KEY, signOptions: { issuer: "club" } }),
  // ok: tokens-of-module-without-expiry
  JwtModule.register({ secret: KEY, signOptions: { expiresIn: "15m" } }),
  // ok: tokens-of-module-without-expiry
  JwtModule.register({ secret: KEY, signOptions: settings.tokens }),
];

export function checked(token) {
  // ruleid: token-expiry-ignored
  const claims = jwt.verify(token, KEY, { algorithms: ["HS256"], ignoreExpiration: true });
  // ok: token-expiry-ignored
  const others = jwt.verify(token, KEY, { algorithms: ["HS256"], ignoreExpiration: false });
  return [claims, others];
}

export function refreshToken(token) {
  // ok: token-expiry-ignored
  return jwt.verify(token, KEY, { algorithms: ["HS256"], ignoreExpiration: true });
}

// ruleid: token-kept-for-years-in-js
export const long = jwt.sign({ id: 1 }, KEY, { expiresIn: "365d" });
// ruleid: token-kept-for-years-in-js
export const longer = jwt.sign({ id: 1 }, KEY, { expiresIn: 60 * 60 * 24 * 365 });
// ruleid: token-kept-for-years-in-js
export const longest = jwt.sign({ id: 1 }, KEY, { expiresIn: "10y" });
// ok: token-kept-for-years-in-js
export const short = jwt.sign({ id: 1 }, KEY, { expiresIn: "7d" });
// ok: token-kept-for-years-in-js
export const shorter = jwt.sign({ id: 1 }, KEY, { expiresIn: 3600 });

// ruleid: session-kept-for-years-in-js
app.use(session({ secret: KEY, cookie: { secure: true, maxAge: 1000 * 60 * 60 * 24 * 365 } }));
// ruleid: session-kept-for-years-in-js
app.use(session({ secret: KEY, cookie: { secure: true, maxAge: 31536000000 } }));
// ok: session-kept-for-years-in-js
app.use(session({ secret: KEY, cookie: { secure: true, maxAge: 1000 * 60 * 60 * 24 } }));
// ruleid: session-kept-for-years-in-js
app.use(cookieSession({ keys: [KEY], secure: true, maxAge: 365 * 24 * 60 * 60 * 1000 }));
// ok: session-kept-for-years-in-js
app.use(express.static("public", { maxAge: 31536000000 }));

app.post("/signin", (req, res) => {
  // ruleid: session-kept-for-years-in-js
  res.cookie("token", req.token, { secure: true, httpOnly: true, maxAge: 365 * 24 * 3600 * 1000 });
  // ok: session-kept-for-years-in-js
  res.cookie("theme", req.theme, { secure: true, httpOnly: true, maxAge: 365 * 24 * 3600 * 1000 });
});

app.post("/logout", (req, res) => {
  // ruleid: session-only-emptied
  req.session.user = null;
  res.redirect("/");
});

app.get("/sign-out", (req, res) => {
  // ok: session-only-emptied
  req.session.user = null;
  req.session.destroy(() => res.redirect("/"));
});

app.post("/switch", (req, res) => {
  // ok: session-only-emptied
  req.session.user = null;
  res.redirect("/");
});

// ruleid: logout-route-ends-nothing
app.get("/logout", (req, res) => {
  res.redirect("/");
});
// ok: logout-route-ends-nothing
app.get("/logout", (req, res) => {
  req.logout(() => res.redirect("/"));
});
// ok: logout-route-ends-nothing
app.get("/logout", leave);
// ok: logout-route-ends-nothing
app.get("/login", (req, res) => {
  res.render("login");
});

// ruleid: password-change-keeps-sessions-in-js
app.post("/change-password", async (req, res) => {
  await users.setPassword(req.user.id, req.body.password);
  res.redirect("/");
});
// ok: password-change-keeps-sessions-in-js
app.post("/change-password", async (req, res) => {
  await users.setPassword(req.user.id, req.body.password);
  await sessions.endOthers(req.user.id, req.session.id);
  res.redirect("/");
});
