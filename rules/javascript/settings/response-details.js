const express = require("express");
const os = require("os");
const path = require("path");
const serveIndex = require("serve-index");
const serve = require("koa-static");
const webpack = require("webpack");

const app = express();

app.get("/me", async (req, res) => {
  const user = await load(req.session.id);
  // ruleid: password-in-response-of-js
  res.json({ name: user.name, password: user.password });
});

app.get("/me2", async (req, res) => {
  const user = await load(req.session.id);
  const shown = { name: user.name, hash: user.passwordHash };
  // ruleid: password-in-response-of-js
  res.status(200).send(shown);
});

app.post("/login", async (req, res) => {
  const user = await load(req.body.name);
  // ok: password-in-response-of-js
  res.json({ right: await bcrypt.compare(req.body.password, user.password) });
});

app.post("/signup", (req, res) => {
  // ok: password-in-response-of-js
  res.render("signup", { errors: errors.password, name: req.body.name });
});

class Account {
  toJSON() {
    // ruleid: password-among-fields-of-js
    return { name: this.name, password: this.passwordHash };
  }

  toPublic() {
    // ok: password-among-fields-of-js
    return { name: this.name };
  }

  check(form) {
    // ok: password-among-fields-of-js
    return verify({ name: this.name, password: this.password });
  }
}

app.get("/users", async (req, res) => {
  // ruleid: whole-user-in-response
  res.json(await User.find());
});

app.get("/users/:id", async (req, res) => {
  const user = await User.findByPk(req.params.id);
  // ruleid: whole-user-in-response
  res.json({ user });
});

app.get("/users3", async (req, res) => {
  // ok: whole-user-in-response
  res.json(await User.find().select("name"));
  const user = await User.findByPk(req.params.id, { attributes: ["name"] });
  // ok: whole-user-in-response
  res.json(user);
});

app.get("/users4", async (req, res) => {
  const user = await prisma.user.findUnique({ where: { id: 1 } });
  // ok: whole-user-in-response
  res.json({ name: user.name });
  // ok: whole-user-in-response
  res.json(await Country.find());
});

app.get("/users5", async (req, res) => {
  const rows = await db.query("SELECT * FROM users");
  // ruleid: whole-user-in-response
  res.json(rows);
});

app.get("/env", (req, res) => {
  // ruleid: environment-in-response
  res.json(process.env);
});

app.get("/status", (req, res) => {
  // ruleid: environment-in-response
  res.json({ host: os.hostname(), versions: process.versions });
  // ok: environment-in-response
  res.json({ mode: process.env.MODE });
  // ok: environment-in-response
  res.sendFile(path.join(process.cwd(), "public", "index.html"));
  console.log(os.hostname());
  // ok: environment-in-response
  res.end();
});

module.exports = {
  plugins: [
    // ruleid: environment-in-bundle
    new webpack.DefinePlugin({ "process.env": JSON.stringify(process.env) }),
    // ok: environment-in-bundle
    new webpack.DefinePlugin({ "process.env": JSON.stringify({ MODE: process.env.MODE }) }),
    // ok: environment-in-bundle
    new webpack.DefinePlugin({ "process.env.MODE": JSON.stringify(process.env.MODE) }),
  ],
};

// ruleid: files-listed
app.use("/files", serveIndex("files", { icons: true }));
// ok: files-listed
app.use("/files", express.static("files"));
// ruleid: files-listed
server.route({ method: "GET", path: "/{p*}", handler: { directory: { path: "public", listing: true } } });
// ok: files-listed
server.route({ method: "GET", path: "/{p*}", handler: { directory: { path: "public", listing: false } } });

// ruleid: hidden-files-served
app.use(express.static("public", { dotfiles: "allow" }));
// ok: hidden-files-served
app.use(express.static("public", { dotfiles: "ignore" }));

// ruleid: private-folder-served
app.use(express.static(__dirname));
// ruleid: private-folder-served
app.use(express.static("."));
// ruleid: private-folder-served
app.use(express.static(path.join(__dirname, "..")));
// ruleid: private-folder-served
app.use("/lib", express.static(path.resolve(__dirname, "../node_modules")));
// ruleid: private-folder-served
app.use("/lib", express.static("node_modules/angular"));
// ruleid: private-folder-served
app.use(serve(process.cwd()));
// ok: private-folder-served
app.use(express.static(path.join(__dirname, "public")));
// ok: private-folder-served
app.use("/lib", express.static("node_modules/angular/dist"));
// ok: private-folder-served
app.use(express.static("public"));

app.get("/about", (req, res) => {
  // ruleid: private-file-sent
  res.sendFile(path.join(__dirname, "package.json"));
  // ok: private-file-sent
  res.sendFile(path.join(__dirname, "about.json"));
});

function tell(frame, token) {
  // ruleid: message-to-any-origin
  frame.contentWindow.postMessage({ token }, "*");
  // ok: message-to-any-origin
  frame.contentWindow.postMessage({ token }, "https://shop.example");
  // ok: message-to-any-origin
  frame.contentWindow.postMessage("ready", "*");
}
