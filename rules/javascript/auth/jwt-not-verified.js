import crypto, { timingSafeEqual } from "node:crypto";
import express from "express";
import { expressjwt } from "express-jwt";
import jwt from "jsonwebtoken";
import simple from "jwt-simple";
import { jwtDecode } from "jwt-decode";
import { decodeJwt, decodeProtectedHeader, jwtVerify, UnsecuredJWT } from "jose";

const app = express();

app.get("/me", (req, res) => {
  // ruleid: token-read-from-request-unverified
  const claims = jwt.decode(req.cookies.token);
  const token = req.headers.authorization.split(" ")[1];
  // ok: token-decoded-unverified
  // ruleid: token-read-from-request-unverified
  res.json(jwt.decode(token));
  // ruleid: token-read-from-request-unverified
  const user = jwtDecode(token);
  // ok: token-decoded-unverified
  // ruleid: token-read-from-request-unverified
  const other = decodeJwt(token);
  // ok: token-read-from-request-unverified, token-decoded-unverified
  const kid = jwt.decode(token, { complete: true }).header.kid;
  // ok: token-read-from-request-unverified, token-decoded-unverified
  const right = simple.decode(token, process.env.KEY, false, "HS256");
});

app.get("/checked", (req, res) => {
  // ok: token-read-from-request-unverified
  const issuer = jwt.decode(req.cookies.token).iss;
  // ok: token-read-from-request-unverified
  res.json(jwt.verify(req.cookies.token, KEYS[issuer], { algorithms: ["RS256"] }));
});

export async function checkedByJose(req) {
  // ok: token-read-from-request-unverified
  const issuer = decodeJwt(req.cookies.token).iss;
  return jwtVerify(req.cookies.token, KEYS[issuer]);
}

export function whoIs(token) {
  // ruleid: token-decoded-unverified
  return jwt.decode(token).sub;
}

export async function ofNextAuth(token) {
  // ok: token-decoded-unverified
  return await jwt.decode({ token, secret: KEY });
}

export function remainingTime() {
  // ok: token-read-from-request-unverified, token-decoded-unverified
  return jwtDecode(localStorage.getItem("token")).exp;
}

export function skipped(token) {
  // ruleid: token-verification-skipped
  const first = simple.decode(token, KEY, true);
  // ruleid: token-verification-skipped
  const second = jwt.verify(token, "", { algorithms: ["HS256"] });
  // ok: token-verification-skipped
  const third = jwt.verify(token, KEY, { algorithms: ["HS256"] });
  // ruleid: token-verification-skipped
  const options = { verifySignature: false };
  // ok: token-verification-skipped
  const others = { verifySignature: true };
  return [first, second, third, options, others];
}

export function none(token, payload) {
  // ruleid: token-of-algorithm-none-in-js
  const claims = jwt.verify(token, KEY, { algorithms: ["HS256", "none"] });
  // ruleid: token-of-algorithm-none-in-js
  const made = jwt.sign(payload, KEY, { algorithm: "none" });
  // ok: token-of-algorithm-none-in-js
  const right = jwt.sign(payload, KEY, { algorithm: "HS256", expiresIn: "1h" });
  // ruleid: token-of-algorithm-none-in-js
  const simply = simple.encode(payload, KEY, "none");
  // ok: token-of-algorithm-none-in-js
  const style = { display: "none" };
  // ruleid: token-made-unsigned
  const bare = new UnsecuredJWT(payload).encode();
  // ok: token-made-unsigned
  const signed = new SignJWT(payload).setProtectedHeader({ alg: "HS256" });
  return [claims, made, right, simply, style, bare, signed];
}

export function chosen(token) {
  const header = jwt.decode(token, { complete: true }).header;
  // ruleid: token-chooses-its-algorithm
  const claims = jwt.verify(token, KEY, { algorithms: [header.alg] });
  // ok: token-chooses-its-algorithm
  const right = jwt.verify(token, KEYS[header.kid], { algorithms: ["RS256"] });
  const { alg } = decodeProtectedHeader(token);
  // ruleid: token-chooses-its-algorithm
  return [claims, right, jwtVerify(token, KEY, { algorithms: [alg] })];
}

// ruleid: token-checked-with-any-algorithm
app.use(expressjwt({ secret: process.env.KEY }));
// ok: token-checked-with-any-algorithm
app.use(expressjwt({ secret: process.env.KEY, algorithms: ["HS256"] }));
// ruleid: token-checked-with-any-algorithm
const bySimple = simple.decode(token, process.env.KEY);
// ruleid: token-checked-with-any-algorithm
const byKey = jwt.verify(token, publicKey);
// ok: token-checked-with-any-algorithm
const bySecret = jwt.verify(token, process.env.JWT_SECRET);
// ok: token-checked-with-any-algorithm
const byList = jwt.verify(token, publicKey, { algorithms: ["RS256"] });
// ruleid: token-of-mixed-algorithms-in-js
const mixed = jwt.verify(token, publicKey, { algorithms: ["RS256", "HS256"] });
// ok: token-of-mixed-algorithms-in-js
const oneKind = jwt.verify(token, publicKey, { algorithms: ["RS256", "RS512"] });

export function login(req, res, next) {
  // ruleid: token-refusal-ignored
  jwt.verify(req.cookies.token, KEY, (err, claims) => {
    req.user = claims;
    next();
  });
}

export function rightLogin(req, res, next) {
  // ok: token-refusal-ignored
  jwt.verify(req.cookies.token, KEY, (err, claims) => {
    if (err) return res.sendStatus(401);
    req.user = claims;
    next();
  });
}

export function byHand(token) {
  // ruleid: token-taken-apart-by-hand
  return JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
}

export function byHandInTwo(req) {
  const payload = req.token.split(".")[1];
  const text = Buffer.from(payload, "base64").toString("utf8");
  // ruleid: token-taken-apart-by-hand
  return JSON.parse(text);
}

export function byHandAndChecked(token) {
  const expected = crypto.createHmac("sha256", KEY).update(token.slice(0, token.lastIndexOf("."))).digest("base64url");
  if (expected !== token.split(".")[2]) throw new Error("wrong signature");
  // ok: token-taken-apart-by-hand
  return JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
}

export function inBrowser(token) {
  // ok: token-taken-apart-by-hand
  return JSON.parse(atob(token.split(".")[1]));
}

export function unused(body, given, expected) {
  // ruleid: signature-check-unused-in-js
  crypto.timingSafeEqual(given, expected);
  // ruleid: signature-check-unused-in-js
  timingSafeEqual(given, expected);
  // ok: signature-check-unused-in-js
  if (!crypto.timingSafeEqual(given, expected)) throw new Error("wrong signature");
  const verifier = crypto.createVerify("sha256");
  verifier.update(body);
  // ruleid: signature-check-unused-in-js
  verifier.verify(KEY, given);
  // ok: signature-check-unused-in-js
  const same = expected.length === given.length && timingSafeEqual(given, expected);
  // ok: signature-check-unused-in-js
  if (same) return verifier.verify(KEY, given);
  // ok: signature-check-unused-in-js
  return expected.length === given.length && timingSafeEqual(given, expected);
}

// ruleid: signed-assertions-not-asked-for-in-js
const saml = { issuer: "shop", wantAssertionsSigned: false };
// ok: signed-assertions-not-asked-for-in-js
const safeSaml = { issuer: "shop", wantAssertionsSigned: true, wantAuthnResponseSigned: false };

// ruleid: webhook-signature-not-checked-in-js
app.post("/webhooks/stripe", async (req, res) => {
  await orders.paid(req.body.data.object.id);
  res.sendStatus(204);
});

// ok: webhook-signature-not-checked-in-js
app.post("/webhooks/stripe", express.raw({ type: "application/json" }), async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.get("stripe-signature"), KEY);
  await orders.paid(event.data.object.id);
  res.sendStatus(204);
});

// ok: webhook-signature-not-checked-in-js
app.post("/webhooks/stripe", signed, async (req, res) => {
  await orders.paid(req.body.data.object.id);
  res.sendStatus(204);
});

// ok: webhook-signature-not-checked-in-js
app.post("/orders", async (req, res) => {
  await orders.add(req.body);
  res.sendStatus(204);
});
