import express from "express";
import { requireLogin, requireRole } from "./auth.js";

const router = express.Router();

// ok: only-route-without-check
router.post("/orders", requireLogin, (req, res) => res.send(save(req.body)));
// ruleid: only-route-without-check
router.put("/orders/:id", (req, res) => res.send(change(req.params.id, req.body)));
// ruleid: only-route-without-check
router.delete("/orders/:id", orders.remove);
// ok: only-route-without-check
router.post("/login", (req, res) => res.send(login(req.body)));
// ok: only-route-without-check
router.get("/orders", (req, res) => res.send(list()));
// ok: only-route-without-check
router.post("/notes", (req, res) => {
  if (!req.user) return res.sendStatus(401);
  return res.send(save(req.body));
});

const prices = express.Router();
// ok: only-route-without-check
prices.post("/prices", (req, res) => res.send(save(req.body)));

function directory(password) {
  // ruleid: ldap-bind-without-password-in-js
  ldapClient.bind("cn=root", "", done);
  // ok: ldap-bind-without-password-in-js
  ldapClient.bind("cn=root", password, done);
  // ok: ldap-bind-without-password-in-js
  handler.bind(this, "");
}

// ruleid: api-method-for-everybody-in-js
books.addMethod("GET", target, { authorizationType: apigateway.AuthorizationType.NONE });
// ok: api-method-for-everybody-in-js
books.addMethod("GET", target, { authorizationType: apigateway.AuthorizationType.IAM });
// ruleid: api-method-for-everybody-in-js
fn.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
// ok: api-method-for-everybody-in-js
fn.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.AWS_IAM });

// ruleid: endpoint-without-api-key
function requireToken(req, res, next) {
  const token = req.get("Authorization");
  if (!token) return next();
  return verify(token) ? next() : res.sendStatus(401);
}

// ok: endpoint-without-api-key
function requireValidToken(req, res, next) {
  const token = req.get("Authorization");
  if (!token) return res.sendStatus(401);
  return verify(token) ? next() : res.sendStatus(401);
}
