import { timingSafeEqual, createCipheriv, createHmac, randomBytes, scryptSync } from "node:crypto";
import CryptoJS from "crypto-js";
import basicAuth from "express-basic-auth";
import { SignJWT, jwtVerify } from "jose";
import jwt from "jsonwebtoken";
import mongoose from "mongoose";
import session from "express-session";
import { Strategy as JwtStrategy } from "passport-jwt";
import { Sequelize } from "sequelize";
import Stripe from "stripe";

// ruleid: secret-in-code
const dbPassword = "hunter2-but-longer";
// ruleid: secret-in-code
let adminPassword = "letmein";
// ruleid: secret-in-code
export const CLIENT_SECRET = `rosebud`;
// ruleid: secret-in-code
const awsSecretAccessKey = "q9Jd83hfKe0wqLs82hdKq0eM3nd73hGd81kPq2aZ";
// ruleid: secret-in-code
const apiKey = "9f2c1e07b5d84a63";
// ruleid: secret-in-code
const encryptionKey = Buffer.from("9f2c1e07b5d84a63", "utf8");
// ruleid: secret-in-code
const mailPassword = atob("cm9zZWJ1ZA==");
// ruleid: secret-in-code
process.env.MAIL_PASSWORD = "bridge";
// ruleid: secret-in-code
app.set("superSecret", "ilovescotch");
// ruleid: secret-in-code
config["db-password"] = "rosebud";

// ruleid: secret-in-code
const users = { admin: "rosebud1" };
// ok: secret-in-code
const roles = { admin: "rosebud1" };

class Mailer {
  // ruleid: secret-in-code
  password = "m4il";

  constructor() {
    // ruleid: secret-in-code
    this.token = "9f2c1e07b5d84a63";
  }
}

export const database = {
  user: "shop",
  // ruleid: secret-in-code
  password: "hunter2-but-longer",
};

export const mail = {
  // ruleid: secret-in-code
  auth: { user: "reports", pass: "rosebud" },
};

export const pool = createPool({
  host: "db",
  // ruleid: secret-in-code
  password: "password",
});

// --- keys ---

// ruleid: key-in-code
export const sessions = session({ secret: "keyboard cat", resave: false });
// ruleid: key-in-code
export const rotated = session({ secret: ["k3s9-Zt7q-18hd-2x"], resave: false });
// ruleid: key-in-code
app.use(cookieSession({ name: "s", keys: ["first"] }));
// ruleid: key-in-code
app.use(cookieParser("rosebud"));
// ruleid: key-in-code
app.use(expressJwt({ secret: "rosebud", algorithms: ["HS256"] }));
// ruleid: key-in-code
fastify.register(fastifyJwt, { secret: "supersecret" });
// ruleid: key-in-code
app.keys = ["rosebud"];
// ruleid: key-in-code
passport.use(new JwtStrategy({ secretOrKey: "rosebud", jwtFromRequest }, verify));

export function sign(user, data, token) {
  // ruleid: key-in-code
  jwt.sign({ sub: user }, "s3cr3t-of-ours");
  // ruleid: key-in-code
  jwt.verify(token, "ours", { algorithms: ["HS256"] });
  // ruleid: key-in-code
  createCipheriv("aes-256-gcm", "thirty-two-bytes-of-our-own-key!", randomBytes(12));
  // ruleid: key-in-code
  createCipheriv("aes-128-gcm", Buffer.from("sixteen byte key"), randomBytes(12));
  // ruleid: key-in-code
  CryptoJS.AES.encrypt(data, "rosebud");
  // ruleid: key-in-code
  new SignJWT({ sub: user }).sign(new TextEncoder().encode("rosebud"));
  // ruleid: key-in-code
  jwtVerify(token, new TextEncoder().encode("rosebud"));
  // ruleid: mac-key-in-code
  createHmac("sha256", "rosebud").update(data);
  // ruleid: mac-key-in-code
  scryptSync("rosebud", randomBytes(16), 32);
}

// ok: key-in-code
export const strict = session({ secret: process.env.SESSION_SECRET, resave: false });
// ok: key-in-code
app.use(cookieParser());
// ok: key-in-code
app.use(cookieParser(process.env.COOKIE_SECRET));
// ok: key-in-code
app.keys = [process.env.KEY];

export function signWell(user, data, token, key) {
  // ok: key-in-code
  jwt.sign({ sub: user }, process.env.JWT_KEY);
  // ok: key-in-code
  jwt.verify(token, key, { algorithms: ["HS256"] });
  // ok: key-in-code
  createCipheriv("aes-256-gcm", key, randomBytes(12));
  // ok: key-in-code
  jwt.sign({ sub: user }, "<your key>");
  // ok: mac-key-in-code
  createHmac("sha256", key).update("a fixed text");
  // ok: mac-key-in-code
  scryptSync(user.password, randomBytes(16), 32);
  // ok: key-in-code
  new TextEncoder().encode("a fixed text");
  // ok: key-in-code
  logger.sign(data, "a fixed text");
}

// --- calls ---

// ruleid: password-in-call-of-js
const sequelize = new Sequelize("shop", "root", "toor", { dialect: "mysql" });
// ruleid: password-in-call-of-js
request.get(url).auth("ada", "rosebud");
// ruleid: password-in-call-of-js
app.use(basicAuth({ users: { admin: "rosebud" } }));
// ruleid: password-in-call-of-js
ldap.bind("cn=reader", "rosebud", done);
// ruleid: password-in-call-of-js
const payments = new Stripe("k3s9Zt7q18hd2x93");
// ruleid: password-in-call-of-js
https.get({ host: "api.club.example", auth: "ada:rosebud" }, done);
// ok: password-in-call-of-js
const quiet = new Sequelize("shop", "root", process.env.DB_PASSWORD, { dialect: "mysql" });
// ok: password-in-call-of-js
request.get(url).auth(user, process.env.PASSWORD);
// ok: password-in-call-of-js
handler.bind(this, "name1");
// ok: password-in-call-of-js
const billing = new Stripe(process.env.STRIPE_KEY);
// ok: password-in-call-of-js
router.get({ path: "/", auth: "optional" }, done);

// --- comparisons ---

export function check(req, user, form) {
  // ruleid: password-compared-with-text-in-js
  if (req.body.password === "rosebud") return true;
  // ruleid: password-compared-with-text-in-js
  if (form.user == "admin" && form.password == "secret") return true;
  // ruleid: password-compared-with-text-in-js
  if (req.query.token !== "9f2c1e07b5d84a63") return false;
  // ruleid: password-compared-with-text-in-js
  if (req.headers["x-api-key"] === "9f2c-1e07") return true;
  // ok: password-compared-with-text-in-js
  if (req.body.password === "") return false;
  // ok: password-compared-with-text-in-js
  if (typeof req.body.password === "string") return false;
  // ok: password-compared-with-text-in-js
  if (req.body.password === req.body.again) return true;
  // ok: password-compared-with-text-in-js
  if (user.token === "comma") return true;
  // ok: password-compared-with-text-in-js
  if (form.password.type === "password1") return true;
  // ok: password-compared-with-text-in-js
  return timingSafeEqual(req.headers["x-api-key"], process.env.API_KEY);
}

// ruleid: password-as-parameter-default-in-js
export function connectAs(user, password = "rosebud") {
  return open(user, password);
}

// ruleid: password-as-parameter-default-in-js
export const fetchAs = async (url, apiKey = "k3s9Zt7q18hd2x") => {
  return url + apiKey;
};

// ok: password-as-parameter-default-in-js
export function connectWell(user, password = process.env.PASSWORD, token = "") {
  return open(user, password, token);
}

// --- addresses ---

// ruleid: password-in-address-of-js
const uri = "mongodb://shop:rosebud@db:27017/shop";
// ruleid: password-in-address-of-js
mongoose.connect("mongodb+srv://shop:rosebud@cluster.club.net/shop");
// ruleid: password-in-address-of-js
export const knex = { connection: "postgres://shop:rosebud@db/shop" };
// ok: password-in-address-of-js
mongoose.connect(uri);
// ok: password-in-address-of-js
const plain = "mongodb://db:27017/shop";
// ok: password-in-address-of-js
const filled = `mongodb://shop:${process.env.PASSWORD}@db:27017/shop`;
// ok: password-in-address-of-js
console.log("mongodb://shop:rosebud@db:27017/shop");
// ok: password-in-address-of-js
const shown = { placeholder: "mongodb://user:rosebud@db" };

// --- headers ---

// ruleid: login-in-header-of-js
const headers = { Authorization: "Bearer 9f2c1e07b5d84a63" };
// ruleid: login-in-header-of-js
request.set("Authorization", "Basic YWRhOnJvc2VidWQ=");
// ruleid: login-in-header-of-js
axios.defaults.headers.common["Authorization"] = "Bearer 9f2c1e07b5d84a63";
// ruleid: login-in-header-of-js
const login = "Basic " + Buffer.from("ada:rosebud").toString("base64");
// ok: login-in-header-of-js
const quietHeaders = { Authorization: `Bearer ${process.env.TOKEN}` };
// ok: login-in-header-of-js
const documented = { Authorization: "Bearer <token>" };
// ok: login-in-header-of-js
const encoded = Buffer.from("a text of ours").toString("base64");
// ok: login-in-header-of-js
request.set("Authorization", "Bearer " + token);

// --- known forms ---

// ruleid: known-key-in-code
upload("AKIAJ5Q7ZK3T2M9XWV4R");
// ruleid: known-key-in-code
const github = login("ghp_a8Kd03nfQ9sLw72hVbz5Xc1Rt6Ym4Pe0UjHg");
// ok: known-key-in-code
upload("AKIAIOSFODNN7EXAMPLE");
// ok: known-key-in-code
const marker = "-----BEGIN RSA PRIVATE KEY-----";

// --- names and texts that only look like it ---

// ok: secret-in-code
const emptyPassword = "";
// ok: secret-in-code
const passwordField = "new-password-1";
// ok: secret-in-code
const TOKEN_KEY = "auth_token_v2";
// ok: secret-in-code
const sessionCookie = "connect.sid1";
// ok: secret-in-code
const SET_TOKEN = "auth/setToken";
// ok: secret-in-code
const RESET_PASSWORD = "RESET_PASSWORD";
// ok: secret-in-code
const token = "<your token 1 here>";
// ok: secret-in-code
export const routes = { resetPassword: "/v1/reset-password" };
// ok: secret-in-code
await User.create({ name: "ada", password: "rosebud1" });
// ok: secret-in-code
export const german = { password: "Passwort", secret: "Geheimnis" };
// ok: secret-in-code
export const fields = { password: "password", token: "token" };
// ok: secret-in-code
export const schema = { password: "string", apiKey: "string" };
// ok: secret-in-code
const savedPassword = await vault.read("shop/db-password");
// ok: secret-in-code
const keyFromOutside = process.env.API_KEY;

describe("sign in", () => {
  it("works", async () => {
    // ok: secret-in-code
    await signIn({ user: "ada", password: "rosebud1" });
    // ok: key-in-code
    jwt.sign({ sub: "ada" }, "ours");
  });
});
