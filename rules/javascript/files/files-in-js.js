const crypto = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const zlib = require("node:zlib");
const AdmZip = require("adm-zip");
const express = require("express");
const fileUpload = require("express-fileupload");
const multer = require("multer");
const tar = require("tar");
const unzipper = require("unzipper");

const app = express();

function unzip(name, folder) {
  for (const entry of new AdmZip(name).getEntries()) {
    // ruleid: entry-name-as-path-in-js
    fs.writeFileSync(path.join(folder, entry.entryName), entry.getData());
    // ok: entry-name-as-path-in-js
    fs.writeFileSync(path.join(folder, path.basename(entry.entryName)), entry.getData());
  }
  fs.createReadStream(name)
    .pipe(unzipper.Parse())
    .on("entry", (entry) => {
      // ruleid: entry-name-as-path-in-js
      entry.pipe(fs.createWriteStream(path.join(folder, entry.path)));
    });
}

function unzipWell(name, folder) {
  for (const entry of new AdmZip(name).getEntries()) {
    const place = path.resolve(folder, entry.entryName);
    if (!place.startsWith(folder + path.sep)) throw new Error("leads out");
    // ok: entry-name-as-path-in-js
    fs.writeFileSync(place, entry.getData());
  }
}

function unpack(name, folder) {
  // ruleid: archive-unpacked-unchecked-in-js
  new AdmZip(name).extractAllTo(folder, true);
  // ruleid: archive-unpacked-unchecked-in-js
  tar.x({ file: name, cwd: folder });
  // ruleid: archive-unpacked-unchecked-in-js
  fs.createReadStream(name).pipe(unzipper.Extract({ path: folder }));
  // ok: archive-unpacked-unchecked-in-js
  tar.x({ file: name, cwd: folder, filter: (entry, stat) => stat.size < 1e6 });
  // ok: archive-unpacked-unchecked-in-js
  tar.c({ file: name, cwd: folder }, ["."]);
  // ok: archive-unpacked-unchecked-in-js
  fs.createReadStream(name).pipe(unzipper.Parse());
}

app.post("/events", (req, res) => {
  // ruleid: inflated-without-limit
  const events = zlib.gunzipSync(req.body);
  // ok: inflated-without-limit
  const fewer = zlib.gunzipSync(req.body, { maxOutputLength: 1e6 });
  // ruleid: inflated-without-limit
  zlib.inflate(req.body, (error, data) => res.send(data));
  // ok: inflated-without-limit
  const packed = zlib.gzipSync(req.body);
  // ok: inflated-without-limit
  res.json([events, fewer, packed, zlib.gunzipSync(fs.readFileSync("help.gz"))]);
});

function temp(text, folder) {
  // ruleid: fixed-path-in-tmp-in-js
  fs.writeFileSync("/tmp/report.csv", text);
  // ruleid: fixed-path-in-tmp-in-js
  const log = path.join(os.tmpdir(), "ours.log");
  // ruleid: fixed-path-in-tmp-in-js
  fs.writeFileSync(`/tmp/report-${folder}.csv`, text);
  // ok: fixed-path-in-tmp-in-js
  const own = fs.mkdtempSync(path.join(os.tmpdir(), "report-"));
  // ok: fixed-path-in-tmp-in-js
  fs.writeFileSync("/srv/tmp/report.csv", text);
  // ok: fixed-path-in-tmp-in-js
  const unique = path.join(os.tmpdir(), crypto.randomUUID());
  return [log, own, unique];
}

function modes(name, text) {
  // ruleid: anyone-may-write-in-js
  fs.chmodSync(name, 0o777);
  // ruleid: anyone-may-write-in-js
  fs.chmodSync(name, "777");
  // ruleid: anyone-may-write-in-js
  fs.writeFileSync(name, text, { mode: 0o666 });
  // ruleid: anyone-may-write-in-js
  fs.chmod(name, fs.constants.S_IRWXU | fs.constants.S_IWOTH, () => {});
  // ruleid: umask-lets-all-in-js
  process.umask(0);
  // ok: anyone-may-write-in-js
  fs.chmodSync(name, 0o600);
  // ok: anyone-may-write-in-js
  fs.chmodSync(name, "755");
  // ok: anyone-may-write-in-js
  fs.writeFileSync(name, text, { mode: 0o640 });
  // ok: umask-lets-all-in-js
  process.umask(0o077);
}

// ruleid: any-kind-of-upload-in-js
const upload = multer({ dest: "uploads/" });
// ok: any-kind-of-upload-in-js
const pictures = multer({ dest: "uploads/", fileFilter: onlyPictures, limits: { fileSize: 1e6 } });
// ruleid: any-kind-of-upload-in-js
app.use(fileUpload());
// ok: any-kind-of-upload-in-js
app.use(fileUpload({ limits: { fileSize: 1e6 } }));

const storage = multer.diskStorage({
  destination: "uploads/",
  filename: (req, file, cb) => {
    // ruleid: upload-kept-under-its-own-name-in-js
    cb(null, file.originalname);
  },
});

const careful = multer.diskStorage({
  destination: "uploads/",
  filename: (req, file, cb) => {
    // ok: upload-kept-under-its-own-name-in-js
    cb(null, crypto.randomUUID() + ".png");
  },
});

app.post("/photo", (req, res) => {
  const photo = req.files.photo;
  // ruleid: upload-kept-under-its-own-name-in-js
  photo.mv("./photos/" + photo.name, () => res.end());
  // ok: upload-kept-under-its-own-name-in-js
  photo.mv("./photos/last.png", () => res.end());
  if (!/\.png$/.test(photo.name)) return;
  // ok: upload-kept-under-its-own-name-in-js
  fs.writeFileSync("./photos/one.png", photo.data);
});

module.exports = { unzip, unzipWell, unpack, temp, modes, upload, pictures, storage, careful };
