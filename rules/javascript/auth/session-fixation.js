import express from "express";
import session from "express-session";

const app = express();

app.get("/open", (req, res) => {
  // ruleid: session-id-from-request-in-js
  req.sessionID = req.query.sid;
  // ruleid: session-id-from-request-in-js
  res.cookie("sessionId", req.query.sid, { httpOnly: true, secure: true });
  // ok: session-id-from-request-in-js
  res.cookie("sessionId", crypto.randomUUID(), { httpOnly: true, secure: true });
  // ok: session-id-from-request-in-js
  res.cookie("sessionId", sessions.open(req.body.name, req.body.password), { httpOnly: true, secure: true });
  const opened = sessions.open(req.body.name, req.body.password);
  // ok: session-id-from-request-in-js
  res.cookie("sessionId", opened, { httpOnly: true, secure: true });
  const given = req.query.sid ?? "";
  // ruleid: session-id-from-request-in-js
  res.cookie("sessionId", given, { httpOnly: true, secure: true });
  // ok: session-id-from-request-in-js
  res.cookie("theme", req.query.theme, { httpOnly: true, secure: true });
});

// ruleid: session-id-made-from-request
app.use(session({ secret: KEY, cookie: { secure: true }, genid: (req) => req.query.sid ?? crypto.randomUUID() }));
app.use(
  session({
    secret: KEY,
    cookie: { secure: true },
    // ruleid: session-id-made-from-request
    genid: function (req) {
      return req.headers["x-session"];
    },
  }),
);
// ok: session-id-made-from-request
app.use(session({ secret: KEY, cookie: { secure: true }, genid: () => crypto.randomUUID() }));

app.post("/login", async (req, res) => {
  const user = await users.check(req.body.name, req.body.password);
  // ruleid: login-keeps-session-id-in-js
  req.session.userId = user.id;
  // ok: login-keeps-session-id-in-js
  req.session.cart = [];
  // ok: login-keeps-session-id-in-js
  req.session.user = null;
  res.redirect("/");
});

app.post("/sign-in", async (req, res) => {
  const user = await users.check(req.body.name, req.body.password);
  req.session.regenerate(() => {
    // ok: login-keeps-session-id-in-js
    req.session.userId = user.id;
    res.redirect("/");
  });
});

app.post("/members/login", async (req, res) => {
  const user = await users.check(req.body.name, req.body.password);
  await new Promise((done) => req.session.regenerate(done));
  // ok: login-keeps-session-id-in-js
  req.session.userId = user.id;
  res.redirect("/");
});

app.post("/profile", (req, res) => {
  // ok: login-keeps-session-id-in-js
  req.session.userName = req.body.name;
  res.redirect("/");
});

export async function signIn(req, res) {
  // ruleid: login-keeps-session-id-in-js
  req.session.user = await users.check(req.body.name, req.body.password);
  res.redirect("/");
}

exports.login = (req, res) => {
  // ruleid: login-keeps-session-id-in-js
  req.session.loggedIn = true;
  res.redirect("/");
};

class Members {
  login(req, res) {
    // ruleid: login-keeps-session-id-in-js
    req.session.user = this.check(req.body);
    res.redirect("/");
  }
}
