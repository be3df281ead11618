// Runs a JavaScript proof: the attack on each snippet, and an honest use of those that are right.
// A program of its own. Takes one argument, JSON, and prints JSON.

import dns from "node:dns";
import { mkdtempSync, rmSync, writeSync } from "node:fs";
import http from "node:http";
import { register, syncBuiltinESMExports } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { express } from "./express.mjs";

const LOCAL = new Set(["127.0.0.1", "::1", "localhost", "", undefined]);

// The machine itself is all that a proof may talk to.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === "object" ? options.host : args[1];
  const local = (typeof options === "object" && options.path) || typeof host !== "string" || LOCAL.has(host);
  if (!local) throw new Error(`a proof may not reach ${host}`);
  return connect.apply(this, args);
};
for (const api of [dns, dns.promises]) {
  const lookup = api.lookup;
  api.lookup = function (host, ...rest) {
    if (!LOCAL.has(host)) throw new Error(`a proof may not look up ${host}`);
    return lookup.call(this, host, ...rest);
  };
}

syncBuiltinESMExports();

const asked = JSON.parse(process.argv[2]);
const problems = [];
const leftOut = [];
let output = "";
let loads = 0;

// What a snippet prints is not the answer.
process.stdout.write = process.stderr.write.bind(process.stderr);

register("./stand_ins.mjs", import.meta.url, { data: {} });
let proof;
try {
  proof = await import(pathToFileURL(asked.proof));
} catch (failure) {
  if (failure?.code !== "ERR_UNKNOWN_FILE_EXTENSION") throw failure;
  leftOut.push(`${path.basename(asked.proof)}: this Node reads no TypeScript (22.18 does)`);
  finish();
}
for (const name of ["attack", "use"]) {
  if (typeof proof[name] !== "function") {
    console.error(`the proof exports no function \`${name}(code)\``);
    process.exit(2);
  }
}

// Packages that are not installed are stood in for: by the proof, and Express by ours.
const standIns = { express, ...(proof.standIns ?? {}) };
globalThis.tutelaStandIns = standIns;
const names = Object.fromEntries(
  Object.entries(standIns).map(([name, held]) => [name, Object.keys(held)]),
);
register("./stand_ins.mjs?named", import.meta.url, { data: names });

function finish() {
  writeSync(1, `tutela-proof:${JSON.stringify({ problems, left_out: leftOut, output })}\n`);
  // Timers and servers that a proof left running do not keep anyone waiting.
  process.exit(0);
}

/** An HTTP answer of an app (anything that takes a request and a response), over the loopback. */
async function ask(app, target, { method = "GET", headers = {}, body } = {}) {
  const server = http.createServer(app);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await new Promise((done, failed) => {
      const { port } = server.address();
      const request = http.request({ host: "127.0.0.1", port, path: target, method, headers });
      request.setTimeout(10_000, () => request.destroy(new Error("no answer in ten seconds")));
      request.on("error", failed);
      request.on("response", (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () =>
          done({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() }),
        );
      });
      request.end(body === undefined || typeof body === "string" ? body : JSON.stringify(body));
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Calls one of the proof's functions with a fresh copy of a snippet, in a fresh folder. */
async function attempt(file, what) {
  const place = mkdtempSync(path.join(os.tmpdir(), "proof-"));
  process.chdir(place);
  try {
    await proof.prepare?.();
    const code = await import(`${pathToFileURL(file)}?${++loads}`);
    return await (proof[what] ?? proof.attack)(code, { ask, file });
  } finally {
    process.chdir(os.tmpdir());
    rmSync(place, { recursive: true, force: true });
  }
}

const said = (failure) => `${failure?.name ?? "Error"}: ${failure?.message ?? failure}`.slice(0, 300);
const tell = (what) => problems.push({ what, mend: "Correct the proof, or the code." });

for (const [kind, file] of asked.snippets) {
  const name = path.basename(file);
  const covers = proof.covers ?? [`${kind}${path.extname(name)}`];
  if (!covers.includes(name)) {
    leftOut.push(`${name}: the proof does not cover it`);
    continue;
  }
  const missing = proof.needs?.();
  if (missing) {
    leftOut.push(`${name}: it needs ${missing}`);
    continue;
  }
  let got;
  try {
    got = await attempt(file, kind === "wrong" ? "bypass" : "attack");
  } catch (failure) {
    if (failure?.code === "ERR_MODULE_NOT_FOUND") leftOut.push(`${name}: ${said(failure)}`);
    else tell(`The attack on ${name} broke off: ${said(failure)}.`);
    continue;
  }
  if (kind === "fixed" && got) tell(`The attack works on ${name}: it gives ${JSON.stringify(got).slice(0, 200)}.`);
  if (kind === "wrong" && !got) tell(`The attack fails on ${name}, so that it is not shown to be wrong.`);
  if (kind === "vulnerable" && !got) tell(`The attack fails on ${name}.`);
  if (got && name.startsWith("vulnerable.")) output = String(got).slice(0, asked.most);
  try {
    await attempt(file, "use");
  } catch (failure) {
    tell(`${name} does not do its job: ${said(failure)}.`);
  }
}

finish();
