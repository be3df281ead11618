const express = require("express");
const http = require("http");
const util = require("util");

const app = express();

app.get("/report", (req, res) => {
  try {
    res.json(build(req.query.month));
  } catch (err) {
    // ruleid: stack-trace-in-response
    res.status(500).send(err.stack);
  }
});

app.get("/report2", (req, res) => {
  try {
    res.json(build(req.query.month));
  } catch (err) {
    const body = { error: "failed", trace: err.stack };
    // ruleid: stack-trace-in-response
    res.status(500).json(body);
  }
});

app.get("/report3", (req, res) => {
  try {
    res.json(build(req.query.month));
  } catch (err) {
    console.error(err.stack);
    // ok: stack-trace-in-response, error-text-in-response
    res.status(500).send("We could not build that report.");
  }
});

app.get("/orders", (req, res) => {
  db.query("SELECT 1", (err, rows) => {
    if (err) {
      // ruleid: error-text-in-response
      return res.status(500).json({ error: err.message });
    }
    // ok: error-text-in-response
    res.json(rows);
  });
});

app.get("/orders2", async (req, res) => {
  try {
    res.json(await find());
  } catch (e) {
    // ruleid: error-text-in-response
    res.send(e);
  }
});

app.get("/orders3", (req, res) => {
  // ruleid: error-text-in-response
  find().then((rows) => res.json(rows)).catch((error) => res.status(500).send(`It failed: ${error}`));
});

app.post("/orders", async (req, res) => {
  try {
    res.json(await save(req.body));
  } catch (err) {
    if (err instanceof ValidationError) {
      // ok: error-text-in-response
      return res.status(400).json({ error: err.message });
    }
    // ok: error-text-in-response
    res.status(422).json({ error: err.message });
  }
});

app.get("/stream", (req, res) => {
  http.get(SOURCE, (answer) => answer.pipe(res)).on("error", (err) => {
    // ruleid: error-text-in-response
    res.end(err.toString());
  });
});

app.use((err, req, res, next) => {
  console.error(err);
  // ruleid: error-text-in-response
  res.status(err.status || 500).json({ message: err.message });
});

app.use((err, req, res, next) => {
  // ok: error-text-in-response
  res.status(500).render("error", { error: req.app.get("env") === "development" ? err : {} });
});

app.use(function (err, req, res, next) {
  // ok: stack-trace-in-response
  res.status(500).json({ stack: process.env.NODE_ENV === "production" ? null : err.stack });
});

app.use(function (err, req, res, next) {
  // ruleid: stack-trace-in-response
  res.status(500).send("<pre>" + util.inspect(err) + "</pre>");
});

router.get("/koa", async (ctx) => {
  try {
    ctx.body = await build();
  } catch (err) {
    ctx.status = 500;
    // ruleid: error-text-in-response
    ctx.body = { message: err.message };
  }
});

export async function handler(event) {
  try {
    return { statusCode: 200, body: await build(event) };
  } catch (err) {
    // ruleid: error-text-in-response
    return { statusCode: 500, body: JSON.stringify({ error: err.message }) };
  }
}

export async function POST(request) {
  try {
    return NextResponse.json(await build());
  } catch (err) {
    // ruleid: error-text-in-response
    return NextResponse.json({ error: err.message }, { status: 500 });
  }
}

function shownToMe() {
  try {
    build();
  } catch (err) {
    // ok: stack-trace-in-response
    console.log(err.stack);
    // ok: error-text-in-response
    process.stderr.write(err.message);
  }
}

function clicked(e, response) {
  // ok: stack-trace-in-response
  response.send(e.stackSize);
}
