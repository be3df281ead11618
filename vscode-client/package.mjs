// Makes the .vsix: builds the server's wheel, and packs it with the extension. `--pre-release` works.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";

const python = process.env.PYTHON ?? (process.platform === "win32" ? "python" : "python3");
rmSync("wheel", { recursive: true, force: true });
mkdirSync("wheel");
execFileSync(python, ["-P", "-m", "build", "--wheel", "--no-isolation", "--outdir", "wheel", ".."], { stdio: "inherit" });
const wheels = readdirSync("wheel").filter((name) => name.endsWith(".whl"));
if (wheels.length !== 1) throw new Error(`expected one wheel, not ${wheels.length}`);
copyFileSync("../LICENSE", "LICENSE");
mkdirSync("schemas", { recursive: true });
copyFileSync("../rules/rule.schema.json", "schemas/rule.schema.json");
const vsce = ["node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", ...process.argv.slice(2)];
execFileSync(process.execPath, vsce, { stdio: "inherit" });
