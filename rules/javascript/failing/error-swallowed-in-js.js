import Joi from "joi";
import jwt from "jsonwebtoken";
import stripe from "stripe";
import { audit, db, gateway, key, keys, log, orders, policy, vault } from "shop";

// --- a check whose no is thrown away

function update(pack, signature) {
  // ruleid: error-swallowed-in-js
  try {
    // ruleid: check-error-swallowed-in-js
    key.verify(signature, pack);
  } catch (error) {}
  install(pack);
}

async function updateAndSay(pack, signature) {
  try {
    const data = await pack.read();
    // ruleid: check-error-swallowed-in-js
    await key.verifySignature(signature, data);
  } catch (error) {
    console.error("bad signature", error);
  }
  install(pack);
}

async function remove(req, res) {
  // ruleid: error-swallowed-in-js
  try {
    // ruleid: check-error-swallowed-in-js
    jwt.verify(req.cookies.token, KEY);
  } catch {
    // next time
  }
  try {
    // ruleid: check-error-swallowed-in-js
    await policy.authorize(req.user, "delete");
  } catch (error) {
    log.warn("not allowed");
    log.debug(error);
  } finally {
    res.locals.done = true;
  }
  try {
    // ruleid: check-error-swallowed-in-js
    this.requireAdmin(req.user);
  } catch (e) {
    this.logger.warn(e);
  }
  // ruleid: check-refusal-swallowed-in-js, error-swallowed-in-js
  await policy.authorize(req.user, "delete").catch(() => {});
  // ruleid: check-refusal-swallowed-in-js
  await verifyToken(req.cookies.token).catch(console.error);
  // ruleid: check-refusal-swallowed-in-js
  await checkPermission(req.user).catch((error) => log.warn(error));
  // ruleid: check-refusal-swallowed-in-js
  await authenticate(req).catch((error) => {
    console.log(error);
  });
  orders.delete(req.params.id);
}

async function removeRight(req, res) {
  try {
    // ok: check-error-swallowed-in-js
    jwt.verify(req.cookies.token, KEY);
  } catch (error) {
    return res.sendStatus(401);
  }
  try {
    // ok: check-error-swallowed-in-js
    await policy.authorize(req.user, "delete");
    orders.delete(req.params.id);
  } catch (error) {
    log.warn(error);
  }
  // ruleid: error-swallowed-in-js
  try {
    // ok: check-error-swallowed-in-js
    checkForUpdates();
  } catch (error) {}
  // ok: check-refusal-swallowed-in-js
  // ruleid: error-swallowed-in-js
  const user = await authenticate(req).catch(() => {});
  if (!user) return res.sendStatus(401);
  // ok: check-refusal-swallowed-in-js
  await policy.authorize(req.user, "delete").catch((error) => {
    log.warn(error);
    throw error;
  });
  // ok: check-refusal-swallowed-in-js
  // ruleid: error-swallowed-in-js
  await cache.clear().catch(() => {});
  // ok: check-refusal-swallowed-in-js
  // ruleid: error-swallowed-in-js
  return authenticate(req).catch(() => {});
}

function anyOfThem(pack, signature) {
  for (const one of keys) {
    // ruleid: error-swallowed-in-js
    try {
      // ok: check-error-swallowed-in-js
      one.verify(signature, pack);
      return true;
    } catch {}
  }
  let good = false;
  // ruleid: error-swallowed-in-js
  try {
    // ok: check-error-swallowed-in-js
    good = key.verify(signature, pack);
  } catch {}
  return good;
}

// --- validation, money, writes

async function book(req, res, schema) {
  try {
    // ruleid: validation-error-swallowed-in-js
    await schema.validate(req.body);
  } catch (error) {
    console.log(error);
  }
  // ruleid: error-swallowed-in-js
  try {
    // ruleid: validation-error-swallowed-in-js
    validateOrder(req.body);
  } catch {}
  try {
    // ok: validation-error-swallowed-in-js
    await schema.validate(req.body);
  } catch (error) {
    return res.status(400).json({ error: error.message });
  }
  try {
    // ruleid: payment-error-swallowed-in-js
    const charge = await stripe.charges.create({ amount: req.body.total });
  } catch (error) {
    console.log(error);
  }
  // ruleid: error-swallowed-in-js
  try {
    // ruleid: payment-error-swallowed-in-js
    await gateway.chargeCard(req.body.card);
  } catch (error) {}
  try {
    // ok: payment-error-swallowed-in-js
    await gateway.chargeCard(req.body.card);
    req.order.paid = true;
  } catch (error) {
    console.log(error);
  }
  // ruleid: error-swallowed-in-js
  try {
    // ruleid: write-error-swallowed-in-js
    await db.commit();
  } catch (error) {}
  try {
    // ruleid: write-error-swallowed-in-js
    audit.log("booked", req.user);
  } catch (error) {
    console.log(error);
  }
  try {
    // ok: write-error-swallowed-in-js
    await db.commit();
  } catch (error) {
    await db.rollback();
    throw error;
  }
  // ruleid: error-swallowed-in-js
  try {
    // ok: write-error-swallowed-in-js
    cache.write("booked");
  } catch (error) {}
}

// --- rights

function becomeNobody() {
  try {
    // ruleid: rights-kept-by-swallowed-error
    process.setgid("nobody");
    // ruleid: rights-kept-by-swallowed-error
    process.setuid("nobody");
  } catch (error) {
    console.warn("still root");
  }
  try {
    // ok: rights-kept-by-swallowed-error
    process.setuid("nobody");
  } catch (error) {
    process.exit(1);
  }
}

// --- what came in is kept

function sessionOf(req) {
  let secret = req.cookies.secret;
  // ruleid: error-swallowed-in-js
  try {
    // ruleid: unverified-value-kept-in-js
    secret = vault.decrypt(secret);
  } catch (error) {}
  let session = null;
  // ruleid: error-swallowed-in-js
  try {
    // ok: unverified-value-kept-in-js
    session = vault.decrypt(secret);
  } catch (error) {}
  try {
    // ok: unverified-value-kept-in-js
    secret = vault.decrypt(secret);
  } catch (error) {
    secret = null;
  }
  return [secret, session];
}

// --- lost in finally

function total(order) {
  let sum = 0;
  try {
    sum = order.sum();
  } finally {
    // ruleid: error-lost-in-finally-in-js
    return sum;
  }
}

function totalOrLess(order) {
  let sum = 0;
  try {
    sum = order.sum();
  } catch (error) {
    throw new Error("odd order");
  } finally {
    order.close();
    // ruleid: error-lost-in-finally-in-js
    return sum;
  }
}

function totalAndClose(order) {
  try {
    // ok: error-lost-in-finally-in-js
    return order.sum();
  } finally {
    order.parts.forEach((part) => part.close());
  }
}

// --- crashes

// ruleid: crash-ignored
process.on("uncaughtException", () => {});
// ruleid: crash-ignored
process.on("uncaughtException", (error) => {
  console.error(error);
});
// ruleid: crash-ignored
process.on("uncaughtException", console.error);
// ok: crash-ignored
process.on("uncaughtException", (error) => {
  console.error(error);
  process.exit(1);
});
// ok: crash-ignored
process.on("SIGTERM", () => {});

// ruleid: crash-ignored
process.on("uncaughtException", (error) => {
  console.error(error);
  process.exit();
});

// ruleid: error-event-swallowed
stream.on("error", () => {});
// ruleid: error-event-swallowed
server.once("error", function (error) {});
// ruleid: error-event-swallowed
process.on("unhandledRejection", (reason) => {});
// ok: error-event-swallowed
stream.on("error", (error) => {
  log.warn(error);
});
// ok: error-event-swallowed
stream.on("end", () => {});
// ok: error-event-swallowed
stream.emit("error", new Error("odd"));

// --- in a check, and anywhere

function verifyOrder(order) {
  // ruleid: error-swallowed-in-check-in-js, error-swallowed-in-js
  try {
    order.mark = sign(order);
  } catch (error) {}
  // ok: error-swallowed-in-check-in-js
  try {
    order.mark = sign(order);
  } catch (error) {
    order.mark = null;
  }
  // ok: error-swallowed-in-check-in-js
  // ruleid: error-swallowed-in-js
  try {
    return sign(order);
  } catch {}
}

class Login {
  checkPassword = async (user) => {
    // ruleid: error-swallowed-in-check-in-js, error-swallowed-in-js
    try {
      this.tries += 1;
    } catch {}
  };
  showPage() {
    // ok: error-swallowed-in-check-in-js
    // ruleid: error-swallowed-in-js
    try {
      this.visits += 1;
    } catch {}
  }
}

function anywhere(cache) {
  // ok: error-swallowed-in-js
  try {
    cache.clear();
  } catch (error) {
    console.warn(error);
  }
  // ok: error-swallowed-in-js
  cache.close().catch((error) => log.warn(error));
}
