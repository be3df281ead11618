app.post("/users", async (req, res) => {
  // ruleid: document-filled-from-request
  const user = new User(req.body);
  await user.save();
  res.json(user);
});

app.post("/profiles", async (req, res) => {
  // ruleid: document-filled-from-request
  res.json(await Profile.create(req.body));
});

app.patch("/me", async (req, res) => {
  const changes = req.body;
  // ruleid: document-filled-from-request
  Object.assign(req.user, changes);
  await req.user.save();
});

app.put("/orders/:id", async (req, res) => {
  // ruleid: document-filled-from-request
  await Order.findByIdAndUpdate(req.params.id, req.body);
  // ruleid: document-filled-from-request
  await Order.update(req.body, { where: { id: req.params.id } });
});

app.post("/members", async (req, res) => {
  // ruleid: document-filled-from-request
  await Member.create({ ...req.body, club: 1 });
});

// ---

app.post("/safe/users", async (req, res) => {
  const { name, email } = req.body;
  // ok: document-filled-from-request
  const user = new User({ name, email });
  await user.save();
});

app.patch("/safe/me", async (req, res) => {
  // ok: document-filled-from-request
  Object.assign(req.user, _.pick(req.body, ["name", "city"]));
  // ok: document-filled-from-request
  const copy = Object.assign({}, req.body);
  // ok: document-filled-from-request
  await Profile.create({ data: { name: req.body.name } });
  // ok: document-filled-from-request
  const when = new Date(req.body.when);
});

app.post("/safe/orders", async (req, res) => {
  // ok: document-filled-from-request
  await Order.create(orderSchema.parse(req.body));
});
