const path = require("node:path");

function plugin(name) {
  // ruleid: module-by-variable-in-js
  return require(name);
}

async function page(lang) {
  // ruleid: module-by-variable-in-js
  return import(lang + "/page.js");
}

// ok: module-by-variable-in-js
const fs = require("node:fs");
// ok: module-by-variable-in-js
const own = require(path.join(__dirname, "own.js"));
// ok: module-by-variable-in-js
const relative = (name) => require(`./pages/${name}.js`);
// ok: module-by-variable-in-js
const fixed = require(DRIVER);

module.exports = { plugin, page, fs, own, relative, fixed };
