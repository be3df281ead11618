import util from "node:util";
import express from "express";

const app = express();

app.get("/search", (req, res) => {
  const asked = req.query.text;
  // ruleid: format-from-request-in-js
  console.log(asked, req.ip);
  // ruleid: format-from-request-in-js
  const line = util.format(req.body.line, 1);
  // ok: format-from-request-in-js
  console.log("%s asked by %s", asked, req.ip);
  // ok: format-from-request-in-js
  console.log(asked);
  // ok: format-from-request-in-js
  console.log(asked.length, req.ip);
  res.json({ line });
});

export function told(user, reason) {
  // ruleid: format-mixed-with-value-in-js
  console.error("Refused " + user, reason);
  // ruleid: format-mixed-with-value-in-js
  const line = util.format(`Refused ${user}: %s`, reason);
  // ok: format-mixed-with-value-in-js
  console.error("Refused %s", user, reason);
  // ok: format-mixed-with-value-in-js
  console.error("Refused " + user);
  // ok: format-mixed-with-value-in-js
  console.error(`Refused ${users.length}`, reason);
  return line;
}
