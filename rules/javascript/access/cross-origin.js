import cors from "cors";
import express from "express";
import fastifyCors from "@fastify/cors";
import { Server } from "socket.io";

const app = express();
const allowed = ["https://shop.example", "https://partner.example"];

// --- express ---
// ruleid: every-origin-allowed-by-default-in-js
app.use(cors());
// ruleid: every-origin-allowed-by-default-in-js
app.options("*", cors());
// ruleid: every-origin-allowed-by-default-in-js
app.use(require("cors")());
// ruleid: every-origin-allowed-by-default-in-js
app.use(cors({ credentials: true }));
// ruleid: every-origin-allowed-in-js
app.use(cors({ origin: "*" }));
// ok: every-origin-allowed-with-cookies-in-js
// ruleid: every-origin-allowed-in-js
app.use(cors({ origin: true }));
// ruleid: every-origin-allowed-with-cookies-in-js
app.use(cors({ origin: true, credentials: true }));
// ruleid: every-origin-allowed-with-cookies-in-js
app.use(cors({ credentials: true, origin: (origin, done) => done(null, true) }));
// ok: every-origin-allowed-with-cookies-in-js
// ruleid: every-origin-allowed-in-js
app.use(cors({ origin: "*", credentials: true }));
app.use(
  cors({
    // ruleid: every-origin-allowed-with-cookies-in-js
    origin: function (origin, callback) {
      callback(null, true);
    },
    credentials: true,
  }),
);
app.use(
  cors({
    // ruleid: every-origin-allowed-in-js
    origin: (origin, callback) => {
      callback(null, true);
    },
  }),
);
app.use(
  cors({
    // ok: every-origin-allowed-in-js, every-origin-allowed-with-cookies-in-js
    origin: function (origin, callback) {
      if (!origin || allowed.indexOf(origin) !== -1) callback(null, true);
      else callback(new Error("not allowed"));
    },
    credentials: true,
  }),
);
// ruleid: every-origin-allowed-in-js
app.use(cors({ origin: (origin, callback) => callback(null, origin) }));
app.use(
  cors({
    // ok: every-origin-allowed-in-js, every-origin-allowed-with-cookies-in-js
    origin: (origin, callback) => callback(null, allowed.includes(origin)),
    credentials: true,
  }),
);
// ok: every-origin-allowed-in-js, every-origin-allowed-by-default-in-js, every-origin-allowed-with-cookies-in-js
app.use(cors({ origin: allowed, credentials: true }));
// ok: every-origin-allowed-in-js, every-origin-allowed-by-default-in-js
app.use(cors({ origin: "https://shop.example", methods: "*" }));
// ok: every-origin-allowed-in-js, every-origin-allowed-with-cookies-in-js
app.use(cors({ origin: false, credentials: true }));
// ok: every-origin-allowed-by-default-in-js
app.use(cors(options));
// ruleid: every-origin-allowed-in-js
const corsOptions = { origin: "*" };
// ok: every-origin-allowed-in-js
const transform = { origin: "center", scale: true };
// ruleid: origin-pattern-too-wide-in-js
app.use(cors({ origin: /shop\.example$/ }));
// ruleid: origin-pattern-too-wide-in-js
app.use(cors({ origin: [/^https:\/\/.*shop\.example$/] }));
// ok: origin-pattern-too-wide-in-js
app.use(cors({ origin: /^https:\/\/[a-z]+\.shop\.example$/ }));
// ok: origin-pattern-too-wide-in-js
app.use(cors({ origin: /\.shop\.example$/ }));
// ruleid: null-origin-allowed-in-js
app.use(cors({ origin: ["https://shop.example", "null"] }));
// ruleid: null-origin-allowed-in-js
const allowedOrigins = ["https://shop.example", "null"];
// ok: null-origin-allowed-in-js
const words = ["null", "true"];

// --- others ---
// ruleid: every-origin-allowed-by-default-in-js
fastify.register(fastifyCors);
// ruleid: every-origin-allowed-in-js
fastify.register(fastifyCors, { origin: "*" });
// ok: every-origin-allowed-by-default-in-js, every-origin-allowed-in-js
fastify.register(fastifyCors, { origin: ["https://shop.example"] });
// ruleid: every-origin-allowed-by-default-in-js
nest.enableCors();
// ruleid: every-origin-allowed-with-cookies-in-js
nest.enableCors({ origin: true, credentials: true });
// ok: every-origin-allowed-by-default-in-js, every-origin-allowed-in-js
nest.enableCors({ origin: "https://shop.example" });
// ruleid: every-origin-allowed-by-default-in-js
const made = NestFactory.create(AppModule, { cors: true });
// ok: every-origin-allowed-by-default-in-js
const closed = NestFactory.create(AppModule, { cors: false });
// ruleid: every-origin-allowed-in-js
const io = new Server(server, { cors: { origin: "*" } });
// ok: every-origin-allowed-in-js
const named = new Server(server, { cors: { origin: ["https://shop.example"] } });
// ruleid: every-origin-allowed-in-js
const hapi = Hapi.server({ routes: { cors: { origin: ["*"] } } });
// ruleid: every-origin-allowed-with-cookies-in-js
const sharing = Hapi.server({ routes: { cors: { origin: ["*"], credentials: true } } });
// ruleid: every-origin-allowed-in-js
const api = new apigateway.RestApi(this, "api", { defaultCorsPreflightOptions: { allowOrigins: apigateway.Cors.ALL_ORIGINS, allowMethods: ["GET"] } });
// ruleid: every-origin-allowed-in-js
bucket.addCorsRule({ allowedOrigins: ["*"], allowedMethods: ["GET"] });
// ok: every-origin-allowed-in-js
bucket.addCorsRule({ allowedOrigins: ["https://shop.example"], allowedHeaders: ["*"] });

// --- headers ---
app.get("/prices", (req, res) => {
  // ruleid: every-origin-allowed-in-header-in-js
  res.setHeader("Access-Control-Allow-Origin", "*");
  // ruleid: every-origin-allowed-in-header-in-js
  res.status(200).header("Access-Control-Allow-Origin", "*").send([]);
  // ruleid: every-origin-allowed-in-header-in-js
  res.writeHead(200, { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" });
  // ok: every-origin-allowed-in-header-in-js
  res.setHeader("Access-Control-Allow-Headers", "*");
  // ok: every-origin-allowed-in-header-in-js
  res.setHeader("Access-Control-Allow-Origin", "https://shop.example");
  // ruleid: null-origin-allowed-in-js
  res.setHeader("Access-Control-Allow-Origin", "null");
  // ok: every-origin-allowed-in-header-in-js
  fetch("/prices", { headers: { "Access-Control-Allow-Origin": "*" } });
});

app.get("/basket", (req, res) => {
  // ruleid: origin-reflected-in-js
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
  // ruleid: origin-reflected-in-js
  res.header("Access-Control-Allow-Origin", req.header("Origin") || "*");
  // ok: origin-reflected-in-js
  res.setHeader("Vary", req.headers.origin);
});

app.use((req, res, next) => {
  const origin = req.get("origin");
  if (origin) {
    // ruleid: origin-reflected-in-js
    res.set("Access-Control-Allow-Origin", origin);
  }
  if (allowed.includes(origin)) {
    // ok: origin-reflected-in-js
    res.set("Access-Control-Allow-Origin", origin);
  }
  // ok: origin-reflected-in-js
  res.set("Access-Control-Allow-Origin", allowed.find((one) => one === origin));
  // ok: origin-reflected-in-js
  res.set("Access-Control-Allow-Origin", allowed.includes(origin) ? origin : allowed[0]);
  next();
});

app.use((req, res, next) => {
  const origin = req.headers.origin;
  if (req.method === "OPTIONS") {
    // ruleid: origin-reflected-in-js
    res.set("Access-Control-Allow-Origin", origin);
  }
  if (typeof origin === "string") {
    // ruleid: origin-reflected-in-js
    res.set("Access-Control-Allow-Origin", origin);
  }
  if (origin !== undefined) {
    // ruleid: origin-reflected-in-js
    res.set("Access-Control-Allow-Origin", origin);
  }
  if (req.get("origin")) {
    // ruleid: origin-reflected-in-js
    res.set("Access-Control-Allow-Origin", req.get("origin"));
  }
  if (origin === "https://shop.example") {
    // ok: origin-reflected-in-js
    res.set("Access-Control-Allow-Origin", origin);
  }
  next();
});

http.createServer((req, res) => {
  const { origin } = req.headers;
  if (!allowed.includes(origin)) {
    res.end();
    return;
  }
  // ok: origin-reflected-in-js
  res.writeHead(200, { "Access-Control-Allow-Origin": origin });
});

http.createServer((req, res) => {
  // ruleid: origin-reflected-in-js
  res.writeHead(200, { "Access-Control-Allow-Origin": url.parse(req.url, true).query.origin });
});

app.get("/partner", (req, res, next) => {
  // ruleid: origin-reflected-in-js
  cors({ origin: req.query.partner })(req, res, next);
  // ok: origin-reflected-in-js
  maps.directions({ origin: req.query.from });
});
// ruleid: null-origin-allowed-in-js
const graph = new ApolloServer({ schema, cors: { origin: "null" } });

// --- checks ---
function checked(origin, path, req) {
  // ruleid: origin-compared-in-part-in-js
  if (origin.endsWith("shop.example")) return true;
  // ok: origin-compared-in-part-in-js
  if (origin.endsWith(".shop.example")) return true;
  // ruleid: origin-compared-in-part-in-js
  if (origin.indexOf("shop.example") !== -1) return true;
  // ruleid: origin-compared-in-part-in-js
  if (req.headers.origin.startsWith("https://shop.example")) return true;
  // ok: origin-compared-in-part-in-js
  if (origin.startsWith("https://")) return true;
  // ok: origin-compared-in-part-in-js
  if (allowed.includes("https://shop.example")) return true;
  // ok: origin-compared-in-part-in-js
  if (path.includes("shop.example")) return true;
  // ok: origin-compared-in-part-in-js
  if (location.origin.includes("shop.example")) return true;
  // ruleid: origin-pattern-too-wide-in-js
  if (/https:\/\/shop\.example/.test(origin)) return true;
  // ruleid: origin-pattern-too-wide-in-js
  if (origin.match(/^https:\/\/www.shop.com$/)) return true;
  // ok: origin-pattern-too-wide-in-js
  return /^https:\/\/www\.shop\.com$/.test(origin);
}
