function users(req, res) {
  // ruleid: role-believed-from-request
  if (req.query.role !== "admin") return res.sendStatus(403);
  res.json(everybody());
}

function remove(req, res) {
  // ruleid: role-believed-from-request
  if (req.cookies.isAdmin === "true") {
    drop();
  }
  // ruleid: role-believed-from-request
  if (req.headers["x-user-role"] === "admin") {
    drop();
  }
}

function safe(req, res) {
  // ok: role-believed-from-request
  if (req.user.role !== "admin") return res.sendStatus(403);
  // ok: role-believed-from-request
  if (req.session.isAdmin) drop();
  // ok: role-believed-from-request
  if (req.query.page) res.json(page());
}
