// As much of Express as lessons use, on Node's own server, for proofs where the real one is not
// installed: routes with `:name`, middleware, query, JSON and form bodies, and the usual answers.

import { createReadStream, readFileSync, statSync } from "node:fs";
import path from "node:path";

export function express() {
  const layers = [];
  const app = (req, res) => run(layers, prepare(req), dress(req, res, app), 0);
  const add = (method) => (where, ...handlers) => {
    const route = typeof where === "string" ? where : "";
    const rest = typeof where === "string" ? handlers : [where, ...handlers];
    for (const handler of rest.flat()) layers.push({ method, route, handler });
    return app;
  };
  for (const method of ["get", "post", "put", "patch", "delete"]) app[method] = add(method.toUpperCase());
  app.all = add("");
  app.use = add("");
  const settings = new Map();
  const get = app.get;
  app.get = (name, ...rest) => (rest.length ? get(name, ...rest) : settings.get(name));
  app.set = (name, value) => (settings.set(name, value), app);
  app.disable = (name) => app.set(name, false);
  app.enable = (name) => app.set(name, true);
  // As much of EJS as `<%= name %>`, which escapes, and `<%- name %>`, which does not.
  app.render = (view, values) =>
    readFileSync(path.join("views", `${view}.ejs`), "utf8").replace(/<%([=-])\s*(\w+)\s*%>/g, (_, how, name) =>
      how === "=" ? escape(String(values[name])) : String(values[name]),
    );
  app.listen = () => ({ close() {}, address: () => ({ port: 0 }) });
  return app;
}

express.Router = express;
express.json = () => body("application/json", JSON.parse);
express.urlencoded = () => body("application/x-www-form-urlencoded", (text) => query(new URLSearchParams(text)));
express.text = () => body("text/", String);
express.static = () => (req, res, next) => next();

function prepare(req) {
  const url = new URL(req.url, "http://localhost");
  req.path = decodeURIComponent(url.pathname);
  req.originalUrl = req.url;
  req.query = query(url.searchParams);
  req.params = {};
  req.protocol = "http";
  req.ip = "127.0.0.1";
  req.hostname = (req.headers.host ?? "").split(":")[0];
  req.get = req.header = (name) => req.headers[name.toLowerCase()];
  return req;
}

// As qs does: `a=1&a=2` is a list, `a[b]=1` an object.
function query(params) {
  const found = {};
  for (const [key, value] of params) {
    const nested = /^([^[]+)\[([^\]]*)\]$/.exec(key);
    if (nested) {
      const [, name, inner] = nested;
      if (inner === "") found[name] = [...(found[name] ?? []), value];
      else found[name] = { ...(found[name] ?? {}), [inner]: value };
    } else {
      found[key] = key in found ? [found[key], value].flat() : value;
    }
  }
  return found;
}

function dress(req, res, app) {
  res.req = req;
  res.locals = {};
  res.status = (code) => ((res.statusCode = code), res);
  res.set = res.header = (name, value) => {
    for (const [key, one] of Object.entries(typeof name === "object" ? name : { [name]: value })) res.setHeader(key, one);
    return res;
  };
  res.type = (kind) => res.set("Content-Type", kind.includes("/") ? kind : { html: "text/html", txt: "text/plain", json: "application/json" }[kind] ?? kind);
  res.send = (value) => {
    if (typeof value === "object" && value !== null && !Buffer.isBuffer(value)) return res.json(value);
    if (!res.getHeader("Content-Type")) res.type("html");
    res.end(Buffer.isBuffer(value) ? value : String(value ?? ""));
    return res;
  };
  res.json = (value) => {
    res.type("json");
    res.end(JSON.stringify(value));
    return res;
  };
  res.sendStatus = (code) => res.status(code).type("txt").send(String(code));
  res.redirect = (code, target) => {
    const [status, where] = typeof code === "number" ? [code, target] : [target ?? 302, code];
    res.set("Location", encodeURI(String(where)).replaceAll("%25", "%"));
    res.status(status).end();
    return res;
  };
  res.cookie = (name, value, options = {}) => {
    const parts = [`${name}=${encodeURIComponent(value)}`];
    if (options.httpOnly) parts.push("HttpOnly");
    if (options.secure) parts.push("Secure");
    if (options.sameSite) parts.push(`SameSite=${options.sameSite}`);
    if (options.maxAge) parts.push(`Max-Age=${Math.floor(options.maxAge / 1000)}`);
    res.appendHeader("Set-Cookie", parts.join("; "));
    return res;
  };
  res.clearCookie = (name) => res.cookie(name, "");
  res.render = (view, values) => res.send(app.render(view, values));
  res.sendFile = (file, options = {}, done = () => {}) => {
    const root = options.root && path.resolve(options.root);
    const wanted = root ? path.resolve(root, `.${path.sep}${file}`) : file;
    if (!root && !path.isAbsolute(file)) throw new TypeError("path must be absolute or specify root to res.sendFile");
    const above = file.split(/[\\/]/).includes("..");
    if (above || (root && !wanted.startsWith(root + path.sep))) return res.sendStatus(403), res;
    try {
      statSync(wanted);
    } catch {
      return res.sendStatus(404), res;
    }
    createReadStream(wanted).on("end", done).pipe(res);
    return res;
  };
  res.download = res.sendFile;
  return res;
}

async function run(layers, req, res, from, failure) {
  for (let at = from; at < layers.length; at++) {
    const { method, route, handler } = layers[at];
    const params = matched(req, method, route);
    if (params === null || (handler.length === 4) !== Boolean(failure)) continue;
    Object.assign(req.params, params);
    let passed = false;
    const next = (error) => {
      passed = true;
      return run(layers, req, res, at + 1, error);
    };
    try {
      await (failure ? handler(failure, req, res, next) : handler(req, res, next));
    } catch (error) {
      return next(error);
    }
    if (passed || res.writableEnded || !res.headersSent) return undefined;
    return undefined;
  }
  if (res.headersSent) return undefined;
  return failure ? res.status(500).type("txt").send(String(failure?.stack ?? failure)) : res.sendStatus(404);
}

function matched(req, method, route) {
  if (method && method !== req.method) return null;
  if (!route) return {};
  const names = [];
  const source = route.replace(/[.+()]/g, "\\$&").replace(/\*(\w*)|:(\w+)/g, (_, rest, name) => {
    names.push(name ?? rest ?? "0");
    return name ? "([^/]+)" : "(.*)";
  });
  const found = new RegExp(`^${source}/?$`).exec(req.path) ?? (method ? null : new RegExp(`^${source}(?:/|$)`).exec(req.path));
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1]]));
}

function body(kind, read) {
  return async (req, res, next) => {
    if (req.body === undefined && (req.headers["content-type"] ?? "").startsWith(kind)) {
      const parts = [];
      for await (const part of req) parts.push(part);
      try {
        req.body = read(Buffer.concat(parts).toString());
      } catch {
        return res.sendStatus(400);
      }
    }
    return next();
  };
}

function escape(text) {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
