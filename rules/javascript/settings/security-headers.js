const helmet = require("helmet");
const { BrowserWindow } = require("electron");

// ruleid: helmet-protection-off
app.use(helmet({ contentSecurityPolicy: false }));
// ruleid: helmet-protection-off
app.use(helmet({ frameguard: false }));
// ruleid: helmet-protection-off
app.use(helmet({ noSniff: false, hsts: true }));
// ruleid: helmet-protection-off
app.use(helmet({ dnsPrefetchControl: { allow: true } }));
// ok: helmet-protection-off
app.use(helmet());
// ok: helmet-protection-off
app.use(helmet({ crossOriginEmbedderPolicy: false }));
// ok: helmet-protection-off
app.use(helmet({ hsts: { maxAge: 31536000 } }));
// ok: helmet-protection-off
app.use(limits({ hsts: false }));

// ruleid: helmet-part-weakened
app.use(helmet.hsts({ maxAge: 3600 }));
// ok: helmet-part-weakened
app.use(helmet.hsts({ maxAge: 31536000 }));
// ruleid: helmet-part-weakened
app.use(helmet.referrerPolicy({ policy: "no-referrer-when-downgrade" }));
// ok: helmet-part-weakened
app.use(helmet.referrerPolicy({ policy: "no-referrer" }));
// ruleid: helmet-part-weakened
app.use(helmet.frameguard({ action: "allow-from", domain: "https://shop.example" }));
// ok: helmet-part-weakened
app.use(helmet.frameguard({ action: "deny" }));

app.use(
  helmet.contentSecurityPolicy({
    directives: {
      // ok: script-policy-allows-inline-in-js
      defaultSrc: ["'self'"],
      // ruleid: script-policy-allows-inline-in-js
      scriptSrc: ["'self'", "'unsafe-inline'"],
      // ok: script-policy-allows-inline-in-js
      styleSrc: ["'self'", "'unsafe-inline'"],
      // ruleid: script-policy-allows-inline-in-js
      "frame-ancestors": ["*"],
      // ok: script-policy-allows-inline-in-js
      imgSrc: ["*"],
    },
  }),
);

app.get("/widget", (req, res) => {
  // ruleid: protection-header-removed
  res.removeHeader("X-Frame-Options");
  // ok: protection-header-removed
  res.removeHeader("X-Powered-By");
  // ruleid: weak-protection-header-in-js
  res.setHeader("X-Frame-Options", "ALLOWALL");
  // ok: weak-protection-header-in-js
  res.setHeader("X-Frame-Options", "SAMEORIGIN");
  // ruleid: weak-protection-header-in-js
  res.set("Strict-Transport-Security", "max-age=0");
  // ok: weak-protection-header-in-js
  res.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  // ruleid: weak-protection-header-in-js
  res.header("Content-Security-Policy", "default-src 'self'; script-src 'self' 'unsafe-eval'");
  // ok: weak-protection-header-in-js
  res.header("Content-Security-Policy", "default-src 'self'; style-src 'unsafe-inline'");
  // ruleid: weak-protection-header-in-js
  res.header("Content-Security-Policy", "script-src *");
  // ok: weak-protection-header-in-js
  res.header("X-Content-Type-Options", "nosniff");
});

const headers = [
  // ruleid: weak-protection-header-in-js
  { key: "X-Frame-Options", value: "ALLOWALL" },
  // ok: weak-protection-header-in-js
  { key: "X-Frame-Options", value: "DENY" },
];

// ruleid: server-named-in-answers
app.enable("x-powered-by");
// ok: server-named-in-answers
app.enable("trust proxy");
// ok: server-named-in-answers
app.disable("x-powered-by");

const open = new BrowserWindow({
  width: 800,
  webPreferences: {
    // ruleid: window-reaches-node
    nodeIntegration: true,
    // ruleid: window-reaches-node
    contextIsolation: false,
    // ok: window-reaches-node
    webSecurity: true,
    preload: PRELOAD,
  },
});
const closed = new BrowserWindow({
  // ok: window-reaches-node
  webPreferences: { nodeIntegration: false, contextIsolation: true },
});
// ok: window-reaches-node
const options = { sandbox: false };

// ok: window-reaches-node
const boxed = new BrowserWindow({ webPreferences: { nodeIntegration: true, sandbox: true } });
// ok: window-reaches-node
const quotedBox = new BrowserWindow({ "webPreferences": { "sandbox": true, "nodeIntegration": true } });
