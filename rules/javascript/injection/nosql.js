import express from "express";
import mongoose from "mongoose";
import sanitize from "mongo-sanitize";

const app = express();
const User = mongoose.model("User", schema);

app.post("/login", async (req, res) => {
  // ruleid: mongo-query-from-body
  const user = await User.findOne({ name: req.body.name, password: req.body.password });
  // ruleid: mongo-query-from-body
  const same = await User.findOne(req.body);
  const { name, password } = req.body;
  // ruleid: mongo-query-from-body
  db.collection("users").find({ name: name }).toArray(done);
  const query = {};
  query.title = req.query.title;
  // ruleid: mongo-query-from-body
  const books = await Book.find(query);
  // ruleid: mongo-query-from-body
  const found = await Book.where({ title: req.body.title });
  // ruleid: mongo-query-from-body
  await users.deleteOne({ token: JSON.parse(req.query.token) });
  // ruleid: mongo-query-from-body
  const total = await Order.aggregate([{ $match: { name: req.body.name } }]);
  // ruleid: mongo-query-from-body
  await User.updateMany({ token: req.body.token }, { $set: { seen: true } });
  // ok: mongo-query-from-body
  const one = await User.findOne({ name: String(req.body.name) });
  // ok: mongo-query-from-body
  const two = await User.findOne({ name: { $eq: req.body.name } });
  // ok: mongo-query-from-body
  const three = await User.findOne({ name: req.body.name.toString() });
  // ok: mongo-query-from-body
  const four = await User.findOne({ _id: req.params.id });
  // ok: mongo-query-from-body
  const five = await User.findOne(sanitize(req.body));
  // ok: mongo-query-from-body
  const six = list.find((user) => user.name === req.body.name);
  // ok: mongo-query-from-body
  const seven = await User.findOne({ where: { name: req.body.name } });
  // ok: mongo-query-from-body
  crypto.createHash("sha256").update(req.body.text);
  // ok: mongo-query-from-body
  await User.create({ name: req.body.name });
  if (typeof name === "string") {
    // ok: mongo-query-from-body
    await User.findOne({ name: name });
  }
  if (typeof password !== "string") return res.sendStatus(400);
  // ok: mongo-query-from-body
  await User.findOne({ password: password });
});

function orders(kind, price) {
  // ruleid: mongo-code-from-text
  db.collection("orders").find({ $where: `this.price < ${price}` });
  // ruleid: mongo-code-from-text
  Order.find({ $where: "this.kind === '" + kind + "'" });
  // ruleid: mongo-code-from-text
  Order.find().$where("this.kind === '" + kind + "'");
  // ok: mongo-code-from-text
  Order.find({ $where: "this.price > 100" });
  // ok: mongo-code-from-text
  Order.find({ $where: function () { return this.price > 100; } });
  // ok: mongo-code-from-text
  Order.find({ price: { $lt: price } });
}
