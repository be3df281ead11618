const express = require("express");
const app = express();
const router = express.Router();
const inner = express();

// ruleid: admin-route-for-anyone
app.get("/admin/users", async (req, res) => {
  res.json(await User.find());
});

// ruleid: admin-route-for-anyone
router.post("/api/internal/refund", function (req, res) {
  payBack(req.body.order);
  res.sendStatus(204);
});

// ruleid: deleting-route-for-anyone
app.delete("/orders/:id", async (req, res) => {
  await Order.remove(req.params.id);
  res.sendStatus(204);
});

// ---

// ok: admin-route-for-anyone
app.get("/admin/reports", requireRole("admin"), async (req, res) => {
  res.json(await reports());
});

// ok: admin-route-for-anyone
app.get("/admin/logs", (req, res) => {
  if (!req.user || !req.user.admin) return res.sendStatus(403);
  res.json(logs());
});

// ok: admin-route-for-anyone
app.get("/administrators-guide", (req, res) => {
  res.send("how to");
});

// ok: deleting-route-for-anyone
app.delete("/carts/:id", login, async (req, res) => {
  res.sendStatus(204);
});

// ok: deleting-route-for-anyone
cache.delete("/carts", () => {});

inner.use(authenticate);
// ok: admin-route-for-anyone
inner.get("/admin/rooms", (req, res) => {
  res.json(rooms());
});
