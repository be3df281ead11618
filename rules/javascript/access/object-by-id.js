const express = require("express");
const app = express();

app.get("/invoices/:id", login, async (req, res) => {
  // ruleid: object-by-id-for-anyone
  const invoice = await Invoice.findById(req.params.id);
  res.json(invoice);
});

app.delete("/notes/:id", async (req, res) => {
  const { id } = req.params;
  // ruleid: object-by-id-for-anyone
  await Note.destroy({ where: { id } });
  res.sendStatus(204);
});

exports.show = async (req, res) => {
  // ruleid: object-by-id-for-anyone
  const order = await prisma.order.findUnique({ where: { id: Number(req.params.id) } });
  res.json(order);
};

router.put("/profiles/:id", async (req, res) => {
  // ruleid: object-by-id-for-anyone
  res.json(await Profile.findByIdAndUpdate(req.params.id, { name: req.body.name }));
});

// ---

app.get("/my/invoices/:id", async (req, res) => {
  // ok: object-by-id-for-anyone
  const invoice = await Invoice.findOne({ _id: req.params.id, owner: req.user.id });
  res.json(invoice);
});

app.get("/my/notes/:id", async (req, res) => {
  // ok: object-by-id-for-anyone
  const note = await Note.findById(req.params.id);
  if (note.owner !== req.user.id) return res.sendStatus(404);
  res.json(note);
});

app.get("/teams/:id", requireRole("admin"), async (req, res) => {
  // ok: object-by-id-for-anyone
  res.json(await Team.findById(req.params.id));
});

app.get("/files/:id", async (req, res) => {
  // ok: object-by-id-for-anyone
  const file = await File.findByPk(req.params.id);
  if (!canRead(file, session)) throw new Error("not yours");
  res.json(file);
});

async function latest() {
  // ok: object-by-id-for-anyone
  return Note.findById(newest.id);
}
