import { exec, execFile } from "node:child_process";
import fs from "node:fs";
import http from "node:http";

// ruleid: program-fetched-in-cleartext-in-js
download("http://downloads.example.com/tools/setup.exe", "tools");
// ruleid: program-fetched-in-cleartext-in-js
const driver = { url: "ftp://example.org/driver-1.2.tar.gz" };
// ok: program-fetched-in-cleartext-in-js
download("https://downloads.example.com/tools/setup.exe", "tools");
// ok: program-fetched-in-cleartext-in-js
const page = { url: "http://example.org/about.html" };
// ok: program-fetched-in-cleartext-in-js
const local = { url: "http://localhost:8080/app.zip" };

// ruleid: program-saved-from-cleartext-in-js
nugget("http://example.org/latest", { target: "tool.exe" }, done);
// ruleid: program-saved-from-cleartext-in-js
http.get("http://example.org/latest", (answer) => {
  answer.pipe(fs.createWriteStream("tool.bin"));
});
// ok: program-saved-from-cleartext-in-js
nugget("https://example.org/latest", { target: "tool.exe" }, done);
// ok: program-saved-from-cleartext-in-js
nugget("http://example.org/latest", { target: "news.txt" }, done);

// ruleid: download-run-by-shell-in-js
exec("curl -sSL https://get.example.com/install | sh");
// ok: download-run-by-shell-in-js
exec("curl -sSLO https://get.example.com/install");
// ok: download-run-by-shell-in-js
exec("cat install | sh");

// ruleid: fetched-in-cleartext-by-command-in-js
exec("wget http://example.org/list.txt", done);
// ruleid: fetched-in-cleartext-by-command-in-js
execFile("curl", ["-O", "http://example.org/list.txt"], done);
// ok: fetched-in-cleartext-by-command-in-js
exec("wget https://example.org/list.txt", done);
// ok: fetched-in-cleartext-by-command-in-js
exec("curl https://example.org/list.txt?from=http", done);

// ruleid: curl-trusts-everybody-in-js
exec("curl -k https://internal.example.com/health", done);
// ruleid: curl-trusts-everybody-in-js
curl.setOpt("SSL_VERIFYPEER", 0);
// ok: curl-trusts-everybody-in-js
exec("curl https://internal.example.com/health", done);
// ok: curl-trusts-everybody-in-js
curl.setOpt("SSL_VERIFYPEER", 1);

export function load() {
  const script = document.createElement("script");
  // ruleid: script-of-others-unchecked-in-js
  script.src = "https://cdn.jsdelivr.net/npm/chart.js";
  document.head.append(script);
}

export function loadChecked() {
  const script = document.createElement("script");
  // ok: script-of-others-unchecked-in-js
  script.src = "https://cdn.jsdelivr.net/npm/chart.js";
  script.integrity = "sha384-abc";
  document.head.append(script);
}

export function loadOwn() {
  const script = document.createElement("script");
  // ok: script-of-others-unchecked-in-js
  script.src = "/assets/chart.js";
  document.head.append(script);
}

// ruleid: script-of-others-unchecked-in-js
const head = '<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>';
// ok: script-of-others-unchecked-in-js
const headChecked = '<script src="https://code.jquery.com/jquery-3.7.1.min.js" integrity="sha256-abc"></script>';
