const fs = require("node:fs");
const bodyParser = require("body-parser");
const express = require("express");
const multer = require("multer");

const app = express();
// ruleid: huge-body-allowed
app.use(express.json({ limit: "500mb" }));
// ruleid: huge-body-allowed
app.use(bodyParser.urlencoded({ extended: true, limit: "1gb" }));
// ok: huge-body-allowed
app.use(express.json({ limit: "1mb" }));
// ok: huge-body-allowed
app.use(express.json());
// ruleid: uploads-without-limit
const upload = multer({ dest: "uploads/" });
// ruleid: uploads-without-limit
const films = multer({ dest: "films/", limits: { fileSize: Infinity } });
// ok: uploads-without-limit
const pictures = multer({ dest: "pictures/", limits: { fileSize: 1000000 } });
// ok: uploads-without-limit
const fields = multer().none();

app.get("/dice", (req, res) => {
  const count = Number(req.query.count);
  // ruleid: amount-from-query
  const buffer = Buffer.alloc(count);
  // ruleid: amount-from-query
  const line = "-".repeat(req.query.width);
  // ruleid: amount-from-query
  setTimeout(() => res.json([buffer, line]), req.query.wait);
});

app.get("/orders", async (req, res) => {
  // ruleid: amount-from-query
  const orders = await Order.find().limit(Number(req.query.size));
  const size = Math.min(Number(req.query.size), 100);
  // ok: amount-from-query
  const fewer = await Order.find().limit(size);
  // ok: amount-from-query
  setTimeout(() => res.json([orders, fewer]), 100);
  const count = Number(req.query.count);
  if (count > 100) return;
  // ok: amount-from-query
  Buffer.alloc(count);
});

app.post("/raw", (req, res) => {
  let body = "";
  req.on("data", (chunk) => {
    // ruleid: body-collected-without-limit
    body += chunk;
  });
  let other = "";
  req.on("data", (chunk) => {
    // ok: body-collected-without-limit
    other += chunk;
    if (other.length > 1e6) {
      req.destroy();
    }
  });
  req.on("end", () => res.end(body + other));
});

function files(name, text) {
  // ruleid: checked-then-used-in-js
  if (!fs.existsSync(name)) {
    fs.writeFileSync(name, text);
  }
  // ruleid: checked-then-used-in-js
  fs.access(name, fs.constants.W_OK, (error) => {
    fs.writeFile(name, text, () => {});
  });
  // ok: checked-then-used-in-js
  fs.writeFileSync(name, text, { flag: "wx" });
  // ok: checked-then-used-in-js
  if (fs.existsSync(name)) {
    console.log("there");
  }
}

app.post("/pay", async (req, res) => {
  const account = await Account.findById(req.body.account);
  const amount = Number(req.body.amount);
  // ruleid: request-number-unchecked
  if (amount > account.balance) return res.sendStatus(400);
  // ruleid: counted-without-lock-in-js, request-number-unchecked
  account.balance -= amount;
  await account.save();
  return res.end();
});

app.post("/pay-well", async (req, res) => {
  const amount = Number(req.body.amount);
  if (!Number.isSafeInteger(amount)) return res.sendStatus(400);
  // ok: counted-without-lock-in-js, request-number-unchecked
  const paid = await Account.updateOne({ balance: { $gte: amount } }, { $inc: { balance: -amount } });
  const account = await Account.findById(req.body.account);
  // ok: counted-without-lock-in-js
  account.name = req.body.name;
  await account.save();
  // ok: request-number-unchecked
  return res.json(paid.total > 0);
});

app.get("/page", (req, res) => {
  // ruleid: number-cut-to-32-bits
  const page = req.query.page | 0;
  // ruleid: number-cut-to-32-bits
  const wide = ~~Number(req.query.wide);
  // ok: number-cut-to-32-bits
  const whole = Math.trunc(Number(req.query.page));
  // ok: number-cut-to-32-bits
  const flags = fs.constants.R_OK | fs.constants.W_OK;
  res.json([page, wide, whole, flags]);
});

module.exports = { upload, films, pictures, fields, files };

function settings(name) {
  // ok: checked-then-used-in-js
  if (fs.existsSync(name)) {
    return fs.readFileSync(name);
  }
  // ok: checked-then-used-in-js
  if (fs.existsSync(name + ".old")) {
    const old = fs.readFileSync(name + ".old");
    console.log(old.length);
  }
  // ruleid: checked-then-used-in-js
  if (fs.statSync(name).uid === 0) {
    const text = fs.readFileSync(name);
    console.log(text.length);
  }
  // ruleid: checked-then-used-in-js
  if (fs.existsSync(name)) {
    fs.unlinkSync(name);
  }
}

app.get("/as-long-as", (req, res) => {
  // ok: amount-from-query
  const room = Buffer.alloc(req.query.text.length);
  res.end(room);
});
