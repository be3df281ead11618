app.post("/members", async (req, res) => {
  // ruleid: record-saved-from-request
  await repository.save(req.body);
  // ok: record-saved-from-request
  await repository.save({ name: req.body.name, city: req.body.city });
  // ruleid: record-saved-from-request
  await db("members").insert(req.body);
  // ok: record-saved-from-request
  await db("members").insert({ name: req.body.name });
  // ruleid: record-saved-from-request
  await repository.update(req.params.id, req.body);
  // ruleid: record-saved-from-request
  await prisma.member.update({ where: { id: 1 }, data: { ...req.body } });
  // ruleid: record-saved-from-request
  _.assign(member, req.body);
  // ok: record-saved-from-request
  _.assign(member, _.pick(req.body, ["name"]));
  // ok: record-saved-from-request
  hash.update(req.body);
  // ruleid: request-copied-key-by-key
  for (const key in req.body) {
    member[key] = req.body[key];
  }
  // ok: request-copied-key-by-key
  for (const key of ["name", "city"]) {
    member[key] = req.body[key];
  }
  // ruleid: request-copied-key-by-key
  Object.keys(req.body).forEach((key) => {
    member[key] = req.body[key];
  });
  // ok: request-copied-key-by-key
  for (const key in defaults) {
    member[key] = defaults[key];
  }
  // ruleid: parsed-text-assigned
  Object.assign(member, JSON.parse(req.body));
  // ok: parsed-text-assigned
  Object.assign(settings, JSON.parse(readFileSync("settings.json")));
  // ok: parsed-text-assigned
  const copy = Object.assign({}, JSON.parse(req.body));
  // ruleid: right-set-from-request-in-js
  await Member.create({ name: req.body.name, role: req.body.role });
  // ok: right-set-from-request-in-js
  await Member.create({ name: req.body.name, role: "member" });
  // ruleid: right-set-from-request-in-js
  member.isAdmin = req.body.isAdmin;
  // ok: right-set-from-request-in-js
  member.city = req.body.city;
  res.json(copy);
});

app.post("/members/:id/role", requireAdmin, async (req, res) => {
  // ok: right-set-from-request-in-js
  member.role = req.body.role;
  res.json(member);
});
