app.get("/invoices/:id", requireLogin, async (req, res) => {
  // ruleid: row-by-id-for-anyone
  const found = await db.query("SELECT * FROM invoices WHERE id = $1", [req.params.id]);
  res.json(found.rows[0]);
});

app.get("/own/:id", requireLogin, async (req, res) => {
  // ok: row-by-id-for-anyone
  const found = await db.query("SELECT * FROM invoices WHERE id = $1 AND owner = $2", [req.params.id, req.user.id]);
  res.json(found.rows[0]);
});

app.get("/checked/:id", requireLogin, async (req, res) => {
  // ok: row-by-id-for-anyone
  const found = await db.query("SELECT * FROM invoices WHERE id = $1", [req.params.id]);
  if (found.rows[0].owner !== req.user.id) return res.sendStatus(403);
  return res.json(found.rows[0]);
});

app.get("/all/:id", requireAdmin, async (req, res) => {
  // ok: row-by-id-for-anyone
  const found = await db.query("SELECT * FROM invoices WHERE id = $1", [req.params.id]);
  res.json(found.rows[0]);
});

app.get("/orders/:userId", requireLogin, async (req, res) => {
  // ruleid: object-of-user-in-address
  res.json(await Order.find({ userId: req.params.userId }));
});

app.get("/allocations/:userId", requireLogin, (req, res) => {
  const { userId } = req.params;
  // ruleid: object-of-user-in-address
  allocationsDAO.getByUserIdAndThreshold(userId, req.query.threshold, (err, found) => res.json(found));
});

app.get("/orders", requireLogin, async (req, res) => {
  // ok: object-of-user-in-address
  res.json(await Order.find({ userId: req.user.id }));
});

app.get("/prices/:topic", async (req, res) => {
  // ok: object-of-user-in-address
  res.json(await Price.find({ topic: req.params.topic }));
});

app.get("/same/:userId", requireLogin, async (req, res) => {
  if (req.params.userId !== req.session.userId) return res.sendStatus(403);
  // ok: object-of-user-in-address
  return res.json(await Order.find({ userId: req.params.userId }));
});
