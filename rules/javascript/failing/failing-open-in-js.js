import jwt from "jsonwebtoken";
import { of } from "rxjs";
import { catchError } from "rxjs/operators";
import { NextResponse } from "next/server";
import { log, opa, policy, redis, resolver, roles, scanner, sessions } from "shop";

// --- yes where it could not find out

async function isAllowed(user, action) {
  try {
    return await policy.ask(user, action);
  } catch (error) {
    // ruleid: granted-on-error-in-js
    return true;
  }
}

const hasPermission = async (user, action) => {
  try {
    const answer = await opa.ask(user, action);
    return answer.result;
  } catch {
    log.warn("policy server is down");
    // ruleid: granted-on-error-in-js
    return true;
  } finally {
    log.debug("asked");
  }
};

class Guard {
  async canActivate(context) {
    try {
      return await policy.ask(context.user);
    } catch (error) {
      // ruleid: granted-on-error-in-js
      return true;
    }
  }

  checkCaptcha(answer) {
    // ruleid: granted-on-error-in-js
    return fetch(URL, { body: answer }).catch(() => true);
  }

  // ruleid: granted-on-error-in-js
  canLoad = () => policy.ask().pipe(catchError(() => of(true)));

  authenticate(name, password, callback) {
    ldap.bind(name, password, (error) => {
      // ruleid: granted-on-error-in-js
      if (error) return callback(null, true);
      callback(null, false);
    });
  }

  async isAuthorized(user) {
    try {
      return await policy.ask(user);
    } catch (error) {
      // ok: granted-on-error-in-js
      return false;
    }
  }

  needsLogin(page) {
    try {
      return pages[page].hidden;
    } catch (error) {
      // ok: granted-on-error-in-js
      return true;
    }
  }

  isAccessDenied(user) {
    try {
      return policy.ask(user);
    } catch (error) {
      // ok: granted-on-error-in-js
      return true;
    }
  }

  isAdmin(user) {
    try {
      admins.find(user);
      // ok: granted-on-error-in-js
      return true;
    } catch (error) {
      return false;
    }
  }

  hasTitle(page) {
    try {
      return pages[page].title !== "";
    } catch (error) {
      // ok: granted-on-error-in-js, valid-on-error-in-js
      return true;
    }
  }
}

const checks = {
  isValid: (upload) => {
    try {
      return scanner.scan(upload).clean;
    } catch (error) {
      // ruleid: valid-on-error-in-js
      return true;
    }
  },
  validateAddress: async function (text) {
    try {
      return await resolver.resolve(text);
    } catch (error) {
      // ruleid: valid-on-error-in-js
      return true;
    }
  },
  isValidOrder(order) {
    try {
      return order.total > 0;
    } catch (error) {
      // ok: valid-on-error-in-js
      return false;
    }
  },
};

function arrived(req) {
  try {
    const claims = jwt.verify(req.cookies.token, KEY);
    return Boolean(claims);
  } catch (error) {
    // ruleid: verified-on-error-in-js
    return true;
  }
}

function comes(req) {
  // ruleid: verified-on-error-in-js
  return verifySession(req.cookies.session).catch(() => true);
}

function stays(req) {
  try {
    jwt.verify(req.cookies.token, KEY);
    // ok: verified-on-error-in-js
    return true;
  } catch (error) {
    // ok: verified-on-error-in-js
    return false;
  }
}

// --- nothing against it

async function isRevoked(token) {
  try {
    return await redis.sismember("revoked", token);
  } catch (error) {
    // ruleid: not-blocked-on-error-in-js
    return false;
  }
}

const isBlacklisted = async (id) => {
  // ruleid: not-blocked-on-error-in-js
  return redis.get(id).catch(() => false);
};

async function isLocked(user) {
  try {
    return (await redis.get(user)) > 10;
  } catch (error) {
    // ok: not-blocked-on-error-in-js
    return true;
  }
}

function isEmpty(basket) {
  try {
    return basket.rows.length === 0;
  } catch (error) {
    // ok: not-blocked-on-error-in-js
    return false;
  }
}

// --- flags

async function enter(user) {
  let answer;
  try {
    answer = await policy.ask(user);
  } catch (error) {
    // ruleid: flag-set-on-error-in-js
    user.isAdmin = true;
  }
  await policy.ask(user).catch((error) => {
    // ruleid: flag-set-on-error-in-js
    this.authorized = true;
  });
  try {
    answer = await policy.ask(user);
  } catch (error) {
    // ok: flag-set-on-error-in-js
    user.isAdmin = false;
  }
  try {
    answer = await policy.ask(user);
  } catch (error) {
    // ok: flag-set-on-error-in-js
    user.missing = true;
  }
  if (answer) {
    // ok: flag-set-on-error-in-js
    user.authorized = true;
  }
  // ruleid: true-until-checked-in-js
  let allowed = true;
  try {
    allowed = await policy.ask(user);
  } catch (error) {
    console.error(error);
  }
  // ok: true-until-checked-in-js
  let trusted = false;
  try {
    trusted = await policy.ask(user);
  } catch {}
  // ok: true-until-checked-in-js
  let verified = true;
  try {
    verified = await policy.ask(user);
  } catch {
    verified = false;
  }
  return allowed && trusted && verified;
}

// --- passed on

function requireLogin(req, res, next) {
  try {
    req.user = jwt.verify(req.cookies.token, KEY);
    next();
  } catch (error) {
    // ruleid: guard-passes-on-after-error-in-js
    next();
  }
}

const authenticateToken = (req, res, next) => {
  jwt.verify(req.cookies.token, KEY, (err, user) => {
    // ruleid: guard-passes-on-after-error-in-js
    if (err) return next();
    req.user = user;
    next();
  });
};

exports.isAdmin = async (req, res, next) => {
  try {
    req.role = await roles.of(req.user);
  } catch (error) {
    log.warn(error);
    // ruleid: guard-passes-on-after-error-in-js
    return next();
  }
  return req.role === "admin" ? next() : res.sendStatus(403);
};

export async function middleware(request) {
  try {
    await sessions.check(request.cookies.get("session"));
  } catch (error) {
    // ruleid: guard-passes-on-after-error-in-js
    return NextResponse.next();
  }
  return NextResponse.next();
}

function requireRole(req, res, next) {
  try {
    req.role = roles.of(req.user);
  } finally {
    // ruleid: guard-passes-on-after-error-in-js
    next();
  }
}

function requireSession(req, res, next) {
  try {
    req.user = jwt.verify(req.cookies.token, KEY);
    next();
  } catch (error) {
    // ok: guard-passes-on-after-error-in-js
    next(error);
  }
}

function authOrGuest(req, res, next) {
  try {
    req.user = jwt.verify(req.cookies.token, KEY);
    next();
  } catch (error) {
    req.user = null;
    // ok: guard-passes-on-after-error-in-js
    next();
  }
}

function optionalAuth(req, res, next) {
  try {
    req.user = jwt.verify(req.cookies.token, KEY);
    next();
  } catch (error) {
    // ok: guard-passes-on-after-error-in-js, passed-on-after-error-in-js
    next();
  }
}

app.use(async (req, res, next) => {
  try {
    // ruleid: passed-on-after-error-in-js
    req.user = await verifyToken(req.headers.authorization);
    next();
  } catch (error) {
    next();
  }
});

app.use((req, res, next) => {
  // ruleid: passed-on-after-error-in-js
  jwt.verify(req.cookies.token, KEY, (err, user) => {
    if (err) {
      return next();
    }
    req.user = user;
    next();
  });
});

app.use((req, res, next) => {
  try {
    // ok: passed-on-after-error-in-js
    req.user = verifyToken(req.headers.authorization);
    next();
  } catch (error) {
    res.sendStatus(401);
  }
});

app.use((req, res, next) => {
  try {
    // ok: passed-on-after-error-in-js
    req.colours = JSON.parse(req.cookies.colours);
  } catch (error) {
    next();
  }
});

// --- by default

function may(user, action) {
  // ruleid: granted-by-default-in-js
  if (user.permissions[action] ?? true) return true;
  // ruleid: granted-by-default-in-js
  if (user.isAdmin || true) return true;
  // ruleid: granted-by-default-in-js
  if (acl.get(action) !== false) return true;
  // ok: granted-by-default-in-js
  if (user.permissions[action] ?? false) return true;
  // ok: granted-by-default-in-js
  if (user.colours[action] ?? true) return true;
  // ok: granted-by-default-in-js
  return user.permissions[action] === true;
}

function hasAccess(user) {
  switch (user.role) {
    case "guest":
      return false;
    // ruleid: default-grants-in-js
    default:
      return true;
  }
}

function canAccess(user) {
  switch (user.role) {
    case "admin":
      return true;
    // ok: default-grants-in-js
    default:
      return false;
  }
}

function isLong(word) {
  switch (word.length) {
    case 0:
      return false;
    // ok: default-grants-in-js
    default:
      return true;
  }
}
