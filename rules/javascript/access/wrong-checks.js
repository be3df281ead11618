function may(user) {
  // ruleid: role-or-text-is-true-in-js
  if (user.role === "admin" || "owner") {
    return true;
  }
  // ok: role-or-text-is-true-in-js
  if (user.role === "admin" || user.role === "owner") {
    return true;
  }
  // ok: role-or-text-is-true-in-js
  const name = user.name || "nobody";
  // ruleid: role-set-instead-of-compared
  if (user.role = "admin") {
    return true;
  }
  // ok: role-set-instead-of-compared
  if (user.role === "admin") {
    return true;
  }
  // ruleid: role-looked-for-in-text-in-js
  if (user.role.includes("admin")) {
    return true;
  }
  // ok: role-looked-for-in-text-in-js
  return user.roles.includes("admin");
}

async function isMember(user) {
  return (await db.members.count({ user })) > 0;
}

function isAdult(user) {
  return user.age > 17;
}

async function enter(req, res) {
  // ruleid: check-not-awaited
  if (!isMember(req.user)) {
    return res.sendStatus(403);
  }
  // ok: check-not-awaited
  if (!(await isMember(req.user))) {
    return res.sendStatus(403);
  }
  // ok: check-not-awaited
  if (isAdult(req.user)) {
    return res.render("bar");
  }
}

function adminsOnly(req, res, next) {
  if (!req.user.isAdmin) {
    // ruleid: refusal-without-return
    res.status(403).json({ error: "admins only" });
  }
  next();
}

function ownersOnly(req, res, next) {
  if (!req.user.isOwner) {
    // ok: refusal-without-return
    return res.status(403).json({ error: "owners only" });
  }
  next();
}

function membersOnly(req, res, next) {
  if (!req.session.user) {
    // ruleid: refusal-without-return
    res.redirect("/login");
  }
  next();
}

function either(req, res, next) {
  if (!req.session.user) {
    // ok: refusal-without-return
    res.redirect("/login");
  } else {
    next();
  }
}

function leaving(req, res, next) {
  if (!req.session.user) {
    // ok: refusal-without-return
    res.status(401).end();
    return;
  }
  next();
}

app.use((req, res, next) => {
  // ruleid: path-of-request-looked-into
  if (req.url.includes("/public")) return next();
  // ok: path-of-request-looked-into
  if (req.path === "/public") return next();
  return requireLogin(req, res, next);
});

// ruleid: guard-lets-everybody-in
Posts.allow({ insert: () => true });
// ok: guard-lets-everybody-in
Posts.allow({ insert: (user) => user !== null });
class AdminGuard {
  // ruleid: guard-lets-everybody-in
  canActivate(context) {
    return true;
  }
}
class RoleGuard {
  // ok: guard-lets-everybody-in
  canActivate(context) {
    return context.user.roles.includes("admin");
  }
}

app.get("/metrics", (req, res) => {
  const address = req.headers["x-forwarded-for"];
  // ruleid: address-believed-from-header-in-js
  if (address === "127.0.0.1") {
    return res.send(metrics());
  }
  // ruleid: address-believed-from-header-in-js
  if (allowedAddresses.includes(address)) {
    return res.send(metrics());
  }
  // ok: address-believed-from-header-in-js
  if (req.socket.remoteAddress === "127.0.0.1") {
    return res.send(metrics());
  }
  // ok: address-believed-from-header-in-js
  log(address);
  return res.sendStatus(403);
});

app.get("/admin", (req, res) => {
  const role = req.cookies.role;
  // ruleid: role-kept-from-request-in-js
  if (role === "admin") {
    return res.render("admin");
  }
  const { isAdmin } = req.body;
  // ruleid: role-kept-from-request-in-js
  if (isAdmin) {
    return res.render("admin");
  }
  const own = req.session.role;
  // ok: role-kept-from-request-in-js
  if (own === "admin") {
    return res.render("admin");
  }
  const page = req.query.page;
  // ok: role-kept-from-request-in-js
  if (page === "admin") {
    return res.render("page");
  }
  // ruleid: two-values-of-request-compared-in-js
  if (req.params.userId === req.cookies.userId) {
    return res.render("profile");
  }
  // ok: two-values-of-request-compared-in-js
  if (req.params.userId === req.session.userId) {
    return res.render("profile");
  }
  return res.sendStatus(403);
});

const isGrown = (person) => person.age >= 18;
const isListed = (person) => {
  return LIST.includes(person.name);
};
const isPaying = async (person) => {
  return (await payments.of(person)).length > 0;
};
function entry(person) {
  // ok: check-not-awaited
  if (!isGrown(person)) return false;
  // ok: check-not-awaited
  if (!isListed(person)) return false;
  // ruleid: check-not-awaited
  if (!isPaying(person)) return false;
  return true;
}
