// Where the server is: a setting, the selected Python, the PATH, or an environment of our own.
import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";

export interface Launch {
  command: string;
  args: string[];
  /** What `--version` says: `0.1.0`. */
  version: string;
  /** Where it was found, for people. */
  from: string;
}

const PATIENCE_MS = 20_000;

/** The first server that answers; undefined if there is none. */
export async function findServer(own: vscode.Uri, log: vscode.LogOutputChannel): Promise<Launch | undefined> {
  const set = vscode.workspace.getConfiguration("tutela").get<string[]>("server.command", []);
  const [command, ...args] = set;
  if (vscode.workspace.isTrusted && command !== undefined) {
    return answering(command, args, "tutela.server.command", log);
  }
  log.debug(`PATH is ${process.env["PATH"] ?? "empty"}`);
  for (const candidate of [selectedPython, onPath, () => Promise.resolve(ownPython(own))]) {
    const found = await candidate();
    const launch = found && (await answering(found.command, found.args, found.from, log));
    if (launch) return launch;
  }
  return undefined;
}

interface Candidate {
  command: string;
  args: string[];
  from: string;
}

function module(python: string, from: string): Candidate {
  // -P: a learner's own module must not stand in for one of ours.
  return { command: python, args: ["-P", "-m", "tutela", "lsp"], from };
}

/** The environment that the Python extension has selected. A workspace's own needs trust. */
async function selectedPython(): Promise<Candidate | undefined> {
  const extension = vscode.extensions.getExtension<PythonApi>("ms-python.python");
  if (!extension || !vscode.workspace.isTrusted) return undefined;
  const api = await extension.activate();
  const selected = api.environments?.getActiveEnvironmentPath(vscode.workspace.workspaceFolders?.[0]?.uri);
  return selected ? module(selected.path, "the selected Python environment") : undefined;
}

interface PythonApi {
  environments?: { getActiveEnvironmentPath(resource?: vscode.Uri): { path: string } };
}

async function onPath(): Promise<Candidate | undefined> {
  const name = process.platform === "win32" ? "tutela.exe" : "tutela";
  for (const folder of (process.env["PATH"] ?? "").split(path.delimiter)) {
    // A relative folder would mean one of the workspace's.
    if (!path.isAbsolute(folder)) continue;
    const command = path.join(folder, name);
    if (await exists(command)) return { command, args: ["lsp"], from: "the PATH" };
  }
  return undefined;
}

/** The Python of the environment that the extension makes for itself. */
export function ownPython(own: vscode.Uri): Candidate {
  const inside = process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"];
  return module(path.join(own.fsPath, "server", ...inside), "Tutela's own environment");
}

export async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

async function answering(
  command: string,
  args: string[],
  from: string,
  log: vscode.LogOutputChannel,
): Promise<Launch | undefined> {
  const last = args.at(-1) === "lsp" ? args.slice(0, -1) : args;
  try {
    const said = await run(command, [...last, "--version"]);
    const version = /\d+\.\d+\S*/.exec(said)?.[0];
    if (version === undefined) throw new Error(`it says ${JSON.stringify(said.slice(0, 200))}`);
    log.info(`The server ${version} is in ${from}: ${command}`);
    return { command, args, version, from };
  } catch (failure) {
    log.info(`No server in ${from} (${command}): ${reason(failure)}`);
    return undefined;
  }
}

/** What a program says. Rejects with its last words. */
export function run(command: string, args: string[], signal?: AbortSignal): Promise<string> {
  return new Promise((done, failed) => {
    const options = { timeout: signal ? 0 : PATIENCE_MS, windowsHide: true, ...(signal ? { signal } : {}) };
    execFile(command, args, options, (failure, out, errors) => {
      if (!failure) done(out);
      else failed(new Error(errors.trim().split("\n").slice(-3).join("\n") || failure.message, { cause: failure }));
    });
  });
}

export function reason(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
