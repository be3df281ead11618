import express from "express";
import fs from "node:fs";
import path from "node:path";

const app = express();
const ROOT = path.resolve("invoices");

app.get("/invoice", (req, res) => {
  const name = req.query.name;
  // ruleid: path-from-query
  res.type("text").send(fs.readFileSync(`invoices/${name}`));
});

app.get("/picture", (req, res) => {
  // ruleid: path-from-query
  res.sendFile(path.join(ROOT, req.query.name));
});

app.get("/report", (req, res) => {
  const { name } = req.query;
  const place = path.join(ROOT, name);
  // ruleid: path-from-query
  fs.createReadStream(place).pipe(res);
});

app.get("/safe", (req, res) => {
  const name = String(req.query.name);
  // ok: path-from-query
  res.sendFile(name, { root: ROOT });
});

app.get("/checked", (req, res) => {
  const name = String(req.query.name);
  // ok: path-from-query
  const place = path.resolve(ROOT, name);
  if (!place.startsWith(ROOT + path.sep)) {
    return res.sendStatus(404);
  }
  // ok: path-from-query
  return res.sendFile(place);
});

// ok: path-from-query
export const terms = fs.readFileSync(path.join(ROOT, "terms.txt"));

export function batch(name) {
  // ok: path-from-query
  return fs.readFileSync(path.join(ROOT, name));
}

app.get("/sum/:file", (req, res) => {
  // ruleid: path-from-query
  res.sendFile("/srv/sums/" + req.params.file);
});

app.get("/resolved", (req, res) => {
  // ruleid: path-from-query
  fs.readFile(path.resolve(ROOT, req.query.name), (error, data) => res.end(data));
});

app.get("/year", (req, res) => {
  const year = Number(req.query.year);
  // ok: path-from-query
  fs.createReadStream(`reports/${year}.csv`).pipe(res);
});

app.post("/rename", async (req, res) => {
  // ruleid: path-from-query
  await fs.promises.rename("inbox/" + req.body.from, "done.txt");
  // ruleid: path-from-query
  fs.copyFileSync("blank.png", path.join(ROOT, req.body.to));
  // ruleid: path-from-query
  if (fs.existsSync(path.join(ROOT, req.body.to))) res.end();
});

app.get("/old", (req, res) => {
  const name = path.normalize(req.query.name);
  // ruleid: path-from-query
  res.download(ROOT + "/" + name);
});

app.post("/photo", (req, res) => {
  const photo = req.files.photo;
  // ruleid: path-from-query
  photo.mv("./photos/" + photo.name, () => res.end());
  // ok: path-from-query
  fs.writeFileSync(path.join("photos", path.basename(photo.name)), photo.data);
});

app.get("/module", (req, res) => {
  // ruleid: path-from-query
  const plugin = require("./plugins/" + req.query.plugin);
  res.send(plugin.title);
});

app.get("/chosen", (req, res) => {
  const name = req.query.name;
  if (!["terms", "imprint"].includes(name)) {
    return res.sendStatus(404);
  }
  // ok: path-from-query
  return res.sendFile(path.join(ROOT, name));
});

app.get("/tested", (req, res) => {
  const { month } = req.query;
  if (!/^\d{4}-\d{2}$/.test(month)) return res.sendStatus(404);
  // ok: path-from-query
  return res.sendFile(path.join(ROOT, month));
});

app.get("/cleaned", (req, res) => {
  const name = req.query.name.replace(/[^a-z0-9-]/gi, "");
  // ok: path-from-query
  fs.readFile(path.join(ROOT, name), (error, data) => res.end(data));
});

app.get("/set", (req, res) => {
  // ok: path-from-query
  settings.open(req.query.name);
});

app.get("/pattern", (req, res) => {
  if (!/^[a-z0-9_-]+$/i.test(req.params.name)) return res.status(400).end();
  // ok: path-from-query
  fs.createReadStream(path.join("notes", req.params.name + ".txt")).pipe(res);
});

app.get("/half-pattern", (req, res) => {
  if (!/[a-z]/.test(req.params.title)) console.warn("a title without letters");
  // ruleid: path-from-query
  fs.createReadStream(path.join("notes", req.params.title + ".txt")).pipe(res);
});

app.get("/listed", (req, res) => {
  if (!NOTES.has(req.query.note)) {
    return res.status(404).end();
  }
  // ok: path-from-query
  fs.readFile(path.join("notes", req.query.note), (error, text) => res.end(text));
});

app.get("/joined", (req, res) => {
  // ok: path-from-query
  fs.readFile(safeJoin("notes", req.query.note), (error, text) => res.end(text));
});

app.get("/by-key", (req, res) => {
  const files = { terms: "terms.html", imprint: "imprint.html" };
  const file = files[req.query.page];
  // ok: path-from-query
  fs.readFile(path.join("pages", file), (error, text) => res.end(text));
});

app.post("/kept", upload.single("picture"), (req, res) => {
  // ok: path-from-query
  fs.renameSync(req.file.path, path.join("pictures", crypto.randomUUID()));
  // ruleid: path-from-query
  fs.renameSync(req.file.path, path.join("pictures", req.file.originalname));
});
