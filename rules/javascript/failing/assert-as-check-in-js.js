import assert from "node:assert";
import http from "node:http";
import { app, orders, policy, server, wss } from "shop";

// --- console.assert

app.delete("/orders/:id", (req, res) => {
  // ruleid: check-by-console-assert
  console.assert(req.user.isAdmin, "admins only");
  // ruleid: check-by-console-assert
  console.assert(policy.canDelete(req.user, req.params.id));
  // ruleid: check-by-console-assert
  console.assert(req.body.token === req.session.token, "forged");
  // ok: check-by-console-assert
  console.assert(orders.length >= 0);
  // ok: check-by-console-assert
  console.log(req.user.isAdmin);
  // ok: check-by-console-assert
  if (!req.user.isAdmin) return res.sendStatus(403);
  orders.delete(req.params.id);
});

// --- requests

app.post("/orders", async (req, res) => {
  // ruleid: request-asserted-in-js
  assert(req.body.amount, "no amount");
  const { wishes } = req.body;
  // ruleid: request-asserted-in-js
  assert.ok(Array.isArray(wishes));
  // ruleid: request-asserted-in-js
  assert.strictEqual(typeof req.query.kind, "string");
  // ok: request-asserted-in-js
  assert(orders.open);
  try {
    // ok: request-asserted-in-js
    assert(req.body.amount > 0);
  } catch (error) {
    return res.sendStatus(400);
  }
  // ok: request-asserted-in-js
  if (!req.body.amount) return res.sendStatus(400);
  orders.add(req.body.amount);
});

wss.on("connection", (socket) => {
  socket.on("message", (data) => {
    // ruleid: request-asserted-in-js
    assert(data.length < 100);
    orders.add(data);
  });
  // ok: request-asserted-in-js
  assert(socket);
});

test("orders", () => {
  // ok: request-asserted-in-js
  assert.equal(request.body.amount, 1);
});

// --- the end for everybody

app.get("/export", (req, res) => {
  if (!req.query.kind) {
    console.error("no kind");
    // ruleid: handler-ends-program-in-js
    process.exit(1);
  }
  // ok: handler-ends-program-in-js
  if (req.query.kind === "raw") return res.sendStatus(400);
  res.json(orders);
});

function failed(err, req, res, next) {
  // ruleid: handler-ends-program-in-js
  process.abort();
}

process.on("SIGTERM", () => {
  // ok: handler-ends-program-in-js
  process.exit(0);
});

function main(args) {
  // ok: handler-ends-program-in-js
  if (!args.length) process.exit(2);
}
