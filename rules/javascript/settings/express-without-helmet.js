const express = require("express");
const session = require("express-session");

// ruleid: express-without-helmet
const app = express();
app.set("view engine", "ejs");
app.use(session({ secret: process.env.SECRET }));
app.get("/", (req, res) => res.render("index"));
app.listen(3000);

function api() {
  // ok: express-without-helmet
  const app = express();
  app.get("/", (req, res) => res.json([]));
  app.listen(3000);
}

function quiet() {
  // ok: express-without-helmet
  const app = express();
  app.disable("x-powered-by");
  app.set("view engine", "ejs");
  app.listen(3000);
}

function protectedSite(helmet) {
  // ok: express-without-helmet
  const app = express();
  app.use(helmet());
  app.set("view engine", "ejs");
  app.listen(3000);
}
