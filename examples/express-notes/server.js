// A small note keeper, with the flaws that small services have. Open it in your editor, or:
//
//     tutela check examples/express-notes

const crypto = require("crypto");
const { exec } = require("child_process");
const fs = require("fs");
const https = require("https");
const path = require("path");

const express = require("express");
const jwt = require("jsonwebtoken");
const mysql = require("mysql2");

const app = express();
app.use(express.urlencoded({ extended: false }));

const db = mysql.createConnection({ host: "localhost", database: "notes" });

app.get("/notes/:id", (req, res) => {
  db.query(`SELECT * FROM notes WHERE id = ${req.params.id}`, (error, rows) => {
    res.json(rows);
  });
});

app.get("/hello", (req, res) => {
  res.send(`<h1>Hello, ${req.query.name}</h1>`);
});

app.get("/files", (req, res) => {
  fs.readFile(path.join("uploads", req.query.name), (error, data) => res.send(data));
});

app.post("/thumbnails", (req, res) => {
  exec(`convert ${req.body.file} -resize 64x64 thumbnail.png`, () => res.redirect(req.query.next));
});

app.post("/login", (req, res) => {
  const digest = crypto.createHash("md5").update(req.body.password).digest("hex");
  db.query("SELECT id FROM users WHERE name = ? AND digest = ?", [req.body.name, digest], (error, rows) => {
    res.json({ token: jwt.sign({ user: rows[0].id }, "notes-signing-key-2b91c0") });
  });
});

app.get("/preview", async (req, res) => {
  const page = await fetch(req.query.url);
  res.type("text").send(await page.text());
});

app.get("/calculate", (req, res) => {
  res.json({ result: eval(req.query.formula) });
});

function inviteCode() {
  return Math.random().toString(36).slice(2);
}

const partners = new https.Agent({ rejectUnauthorized: false });

app.listen(3000);

module.exports = { app, inviteCode, partners };
