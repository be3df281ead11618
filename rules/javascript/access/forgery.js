import express from "express";
import cookieParser from "cookie-parser";
import session from "express-session";
import methodOverride from "method-override";

const shop = express();
// ruleid: session-routes-without-csrf-check
shop.use(cookieParser());
shop.post("/orders", (req, res) => res.send("saved"));

const prices = express();
// ok: session-routes-without-csrf-check
prices.use(cookieParser());
prices.get("/prices", (req, res) => res.send("1"));

const club = express();
// ok: session-routes-without-csrf-check
club.use(session({ secret: KEY, cookie: { sameSite: "lax", secure: true } }));
club.post("/orders", (req, res) => res.send("saved"));

const guarded = express();
// ok: session-routes-without-csrf-check
guarded.use(cookieParser());
guarded.use(checkOrigin);
guarded.post("/orders", (req, res) => res.send("saved"));

const old = express();
// ruleid: session-routes-without-csrf-check
old.use(session({ secret: KEY }));
old.delete("/orders/:id", (req, res) => res.send("deleted"));

const mounted = express();
// ruleid: session-routes-without-csrf-check
mounted.use(session({ secret: KEY }));
mounted.use("/orders", ordersRouter);

const pages = express();
// ok: session-routes-without-csrf-check
pages.use(cookieParser());
pages.use("/static", express.static("public"));

function late() {
  const web = express();
  web.use(csrf());
  // ruleid: method-overridden-after-csrf-check
  web.use(methodOverride("_method"));
}

function early() {
  const web = express();
  // ok: method-overridden-after-csrf-check
  web.use(methodOverride("_method"));
  web.use(csrf());
}

function older() {
  express.csrf();
  // ruleid: method-overridden-after-csrf-check
  express.methodOverride();
}

function alone() {
  const web = express();
  web.use(express.json());
  // ok: method-overridden-after-csrf-check
  web.use(methodOverride("_method"));
}

// ruleid: csrf-check-skips-changes
app.use(csurf({ cookie: true, ignoreMethods: ["GET", "POST"] }));
// ok: csrf-check-skips-changes
app.use(csurf({ cookie: true, ignoreMethods: ["GET", "HEAD", "OPTIONS"] }));
// ruleid: csrf-check-skips-changes
const { csrfSynchronisedProtection } = csrfSync({ ignoredMethods: ["DELETE"] });
// ok: csrf-check-skips-changes
const cors = { methods: ["GET", "POST"] };

// ruleid: csrf-check-switched-off
module.exports.security = { csrf: false };
// ok: csrf-check-switched-off
module.exports.security = { csrf: true };
// ruleid: csrf-check-switched-off
const graph = new ApolloServer({ typeDefs, resolvers, csrfPrevention: false });
// ok: csrf-check-switched-off
const graph2 = new ApolloServer({ typeDefs, resolvers });
// ruleid: csrf-check-switched-off
const kit = { kit: { csrf: { checkOrigin: false } } };
// ok: csrf-check-switched-off
const kit2 = { kit: { csrf: { checkOrigin: true } } };

// ruleid: csrf-token-not-sent-by-angular
provideHttpClient(withNoXsrfProtection());
// ok: csrf-token-not-sent-by-angular
provideHttpClient(withInterceptors([]));

router.get("/posts/:id/delete", async (req, res) => {
  // ruleid: state-changed-by-get-in-js
  await Post.deleteOne({ _id: req.params.id });
  res.redirect("/");
});

router.get("/vote", (req, res) => {
  // ruleid: state-changed-by-get-in-js
  db.query("UPDATE polls SET votes = votes + 1 WHERE id = ?", [req.query.id]);
  res.send("thanks");
});

router.post("/posts/:id/delete", async (req, res) => {
  // ok: state-changed-by-get-in-js
  await Post.deleteOne({ _id: req.params.id });
  res.redirect("/");
});

router.get("/confirm/:token", async (req, res) => {
  // ok: state-changed-by-get-in-js
  await User.updateOne({ token: req.params.token }, { confirmed: true });
  res.redirect("/");
});

router.get("/posts", async (req, res) => {
  // ok: state-changed-by-get-in-js
  const posts = await db.query("SELECT * FROM posts WHERE topic = ?", [req.query.topic]);
  res.json(posts);
});

// ruleid: oauth-state-constant
const address = client.authorizeURL({ redirect_uri: BACK, state: "xyz" });
// ok: oauth-state-constant
const address2 = client.authorizeURL({ redirect_uri: BACK, state: req.session.state });
// ruleid: oauth-state-constant
app.get("/login", passport.authenticate("github", { state: "1234" }));
// ok: oauth-state-constant
app.get("/login", passport.authenticate("github", { state: true }));

// ruleid: cookie-sent-across-sites
res.cookie("session", id, { httpOnly: true, secure: true, sameSite: "none" });
// ok: cookie-sent-across-sites
res.cookie("session", id, { httpOnly: true, secure: true, sameSite: "lax" });
// ruleid: cookie-sent-across-sites
app.use(session({ secret: KEY, cookie: { sameSite: "None", secure: true } }));
// ok: cookie-sent-across-sites
res.cookie("colour", "blue", { maxAge: 1000 });
