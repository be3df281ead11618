import express from "express";

const app = express();

app.get("/orders", (req, res) => {
  // ruleid: check-skipped-by-request-in-js
  if (req.cookies.remembered) {
    login(req);
  }
  // ruleid: check-skipped-by-request-in-js
  if (req.query.trusted) {
    next();
  } else {
    authenticate(req);
  }
  // ruleid: check-skipped-by-request-in-js
  if (!req.headers["x-internal"]) verifyToken(req);
  // ok: check-skipped-by-request-in-js
  if (req.session.remembered) {
    login(req);
  }
  // ok: check-skipped-by-request-in-js
  if (req.query.page) {
    show(req.query.page);
  }
  // ok: check-skipped-by-request-in-js
  if (req.cookies.lang) {
    unauthorized(res);
  }
  // ruleid: id-of-cookie-compared-with-request-in-js
  if (req.cookies.account === req.params.account) res.json(orders(req.params.account));
  // ok: id-of-cookie-compared-with-request-in-js
  if (req.session.account === req.params.account) res.json(orders(req.params.account));
  // ok: id-of-cookie-compared-with-request-in-js
  if (req.cookies.csrfToken !== req.body.csrfToken) res.sendStatus(403);
});
