import cookie from "cookie";
import cookieSession from "cookie-session";
import Cookies from "js-cookie";
import session from "express-session";
import { cookies } from "next/headers";

app.post("/login", (req, res) => {
  const token = make(req.body);
  // ruleid: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  res.cookie("session", token);
  // ruleid: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  res.status(200).cookie("session", token, { maxAge: 3600 });
  // ok: cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js, cookie-option-secure-off
  // ruleid: cookie-sent-unencrypted-in-js
  res.cookie("session", token, { httpOnly: true, secure: false, sameSite: "lax" });
  // ok: cookie-sent-unencrypted-in-js, session-cookie-readable-by-scripts-in-js
  // ruleid: cookie-readable-by-scripts-in-js
  res.cookie("session", token, { httpOnly: false, secure: true, sameSite: "lax" });
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  res.cookie("session", token, { httpOnly: true, secure: production, sameSite: "lax" });
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  res.cookie("session", token, { ...defaults, maxAge: 3600 });
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  res.cookie("session", token, defaults);
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  res.cookie("session", "", { maxAge: 0 });
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  res.cookie("theme", req.body.theme);
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  res.cookie("intro", "closed");
  // ok: cookie-readable-by-scripts-in-js
  res.cookie("XSRF-TOKEN", token, { secure: true, sameSite: "lax" });
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  const sent = req.cookie("session", token);
  const options = { maxAge: 3600, sameSite: "lax" };
  // ruleid: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  res.cookie("session", token, options);
  const safe = { httpOnly: true, secure: true, sameSite: "lax" };
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  res.cookie("session", token, safe);
  const inTwo = { httpOnly: true, sameSite: "lax" };
  if (production) inTwo.secure = true;
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  res.cookie("session", token, inTwo);
});

fastify.post("/login", async (request, reply) => {
  // ok: cookie-readable-by-scripts-in-js
  // ruleid: cookie-sent-unencrypted-in-js
  reply.setCookie("session", request.body.token, { httpOnly: true, sameSite: "strict" });
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  reply.setCookie("session", request.body.token, { httpOnly: true, sameSite: "strict", secure: true });
});

export async function POST(request) {
  // ruleid: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  (await cookies()).set("session", request.token);
  const jar = await cookies();
  // ok: cookie-sent-unencrypted-in-js
  // ruleid: cookie-readable-by-scripts-in-js
  jar.set("session", request.token, { secure: true, sameSite: "lax" });
  // ok: cookie-readable-by-scripts-in-js
  // ruleid: cookie-sent-unencrypted-in-js
  jar.set({ name: "session", value: request.token, httpOnly: true });
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  jar.set({ name: "session", value: request.token, httpOnly: true, secure: true });
  const answer = new Response();
  // ruleid: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  response.cookies.set("session", request.token);
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
  const seen = new Map().set("session", request.token);
  return answer;
}

export const login = eventHandler((event) => {
  // ruleid: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  setCookie(event, "session", event.token);
  // ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js, cookie-without-samesite-in-js
  setCookie(event, "session", event.token, { httpOnly: true, secure: true, sameSite: "lax" });
});

// ok: cookie-sent-unencrypted-in-js
// ruleid: cookie-readable-by-scripts-in-js
export const storage = createCookieSessionStorage({ cookie: { name: "session", secrets: [KEY], secure: true } });
// ok: cookie-sent-unencrypted-in-js, cookie-readable-by-scripts-in-js
export const other = createCookieSessionStorage({ cookie: { name: "session", httpOnly: true, secure: true } });

http.createServer((req, res) => {
  // ok: cookie-readable-by-scripts-in-js
  // ruleid: cookie-sent-unencrypted-in-js
  const text = cookie.serialize("session", req.token, { httpOnly: true, sameSite: "lax" });
  // ok: cookie-header-without-secure-in-js, cookie-header-readable-by-scripts-in-js
  res.setHeader("Set-Cookie", text);
  // ruleid: cookie-header-without-secure-in-js, cookie-header-readable-by-scripts-in-js
  res.setHeader("Set-Cookie", `session=${req.token}; Path=/`);
  // ruleid: cookie-header-without-secure-in-js, cookie-header-readable-by-scripts-in-js
  res.setHeader("Set-Cookie", "session=" + req.token + "; SameSite=Lax");
  // ok: cookie-header-readable-by-scripts-in-js
  // ruleid: cookie-header-without-secure-in-js
  res.setHeader("Set-Cookie", ["session=" + req.token + "; HttpOnly"]);
  // ok: cookie-header-without-secure-in-js
  // ruleid: cookie-header-readable-by-scripts-in-js
  res.writeHead(200, { "Set-Cookie": `session=${req.token}; Secure` });
  // ok: cookie-header-without-secure-in-js, cookie-header-readable-by-scripts-in-js
  res.writeHead(200, { "Set-Cookie": `session=${req.token}; Secure; HttpOnly; SameSite=Lax` });
  // ok: cookie-header-without-secure-in-js, cookie-header-readable-by-scripts-in-js
  res.setHeader("Set-Cookie", "session=; Max-Age=0");
  // ok: cookie-header-without-secure-in-js, cookie-header-readable-by-scripts-in-js
  res.setHeader("Set-Cookie", "intro=closed");
});

// ruleid: session-cookie-sent-unencrypted-in-js
app.use(session({ secret: process.env.SECRET, resave: false }));
// ok: cookie-option-secure-off
// ruleid: session-cookie-sent-unencrypted-in-js
app.use(session({ secret: process.env.SECRET, cookie: { secure: false } }));
// ok: session-cookie-sent-unencrypted-in-js
app.use(session({ secret: process.env.SECRET, cookie: { secure: true, httpOnly: true } }));
// ok: session-cookie-sent-unencrypted-in-js
// ruleid: session-cookie-readable-by-scripts-in-js
app.use(session({ secret: process.env.SECRET, cookie: { secure: "auto", httpOnly: false } }));
// ok: session-cookie-sent-unencrypted-in-js
app.use(session({ secret: process.env.SECRET, cookie: settings.cookie }));
// ruleid: session-cookie-sent-unencrypted-in-js
app.use(require("express-session")({ secret: process.env.SECRET }));
// ruleid: session-cookie-sent-unencrypted-in-js
app.use(cookieSession({ keys: [process.env.SECRET], httpOnly: true }));
// ok: session-cookie-sent-unencrypted-in-js
app.use(cookieSession({ keys: [process.env.SECRET], httpOnly: true, secure: true }));

const settings = { secret: process.env.SECRET, cookie: {} };
if (app.get("env") === "production") {
  app.set("trust proxy", 1);
  settings.cookie.secure = true;
}
// ok: session-cookie-sent-unencrypted-in-js
app.use(session(settings));

const bare = { secret: process.env.SECRET, resave: false };
// ruleid: session-cookie-sent-unencrypted-in-js
app.use(session(bare));

// ruleid: session-cookie-readable-by-scripts-in-js, cookie-option-secure-off
server.state("session", { ttl: null, isSecure: false, isHttpOnly: false });
// ok: session-cookie-readable-by-scripts-in-js, cookie-option-secure-off
server.state("session", { ttl: null, isSecure: true, isHttpOnly: true });
// ruleid: cookie-option-secure-off
export const auth = { useSecureCookies: false };
// ruleid: cookie-option-secure-off
export const iron = { password: process.env.SECRET, cookieOptions: { secure: false } };
// ok: cookie-option-secure-off
export const mail = { host: "mail.example", port: 587, secure: false };
// ruleid: session-cookie-readable-by-scripts-in-js
ctx.cookies.set("session", token, { httpOnly: false, signed: true });
// ok: session-cookie-readable-by-scripts-in-js, cookie-readable-by-scripts-in-js
ctx.cookies.set("session", token, { signed: true });
// ok: session-cookie-readable-by-scripts-in-js
app.use(csurf({ cookie: { httpOnly: false, secure: true } }));
// ok: session-cookie-readable-by-scripts-in-js, cookie-option-secure-off
await context.addCookies([{ name: "session", value: "x", httpOnly: false, secure: false }]);

// ruleid: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
document.cookie = "session=" + answer.session;
// ok: login-cookie-of-script-sent-unencrypted
// ruleid: login-cookie-made-by-script
document.cookie = `auth_token=${answer.token}; Secure; SameSite=Lax`;
// ok: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
document.cookie = "theme=dark";
// ok: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
document.cookie = "session=; expires=Thu, 01 Jan 1970 00:00:00 GMT";
// ok: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
document.cookie = name + "=" + value;
// ruleid: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
Cookies.set("token", answer.token, { expires: 7 });
// ok: login-cookie-of-script-sent-unencrypted
// ruleid: login-cookie-made-by-script
Cookies.set("token", answer.token, { expires: 7, secure: true });
// ok: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
Cookies.set("sidebar", "open");
// ruleid: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
$.cookie("jwt", answer.token);
// ok: login-cookie-made-by-script, login-cookie-of-script-sent-unencrypted
cache.set("token", answer.token);
