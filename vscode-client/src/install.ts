// The server in an environment of the extension's own, from the wheel that it carries: on consent.
import { mkdir, readdir, rm } from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";

import { ownPython, reason, run } from "./launch";

const OLDEST = [3, 11] as const;

/** Offer to install; whether the server is there now. */
export async function offerInstall(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<boolean> {
  const yes = "Install it";
  const chosen = await vscode.window.showInformationMessage(
    "Tutela's server is not on this machine. Install it into an environment of its own, in this extension's storage?",
    yes,
    "Show the log",
  );
  if (chosen === "Show the log") log.show();
  return chosen === yes && (await install(context, log));
}

/** Install the server, with progress and a way out; whether it went well. */
export async function install(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<boolean> {
  const place = path.join(context.globalStorageUri.fsPath, "server");
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Installing Tutela's server",
    cancellable: true,
  };
  const failure = await vscode.window.withProgress(options, async (progress, cancelled) => {
    const stop = new AbortController();
    cancelled.onCancellationRequested(() => stop.abort());
    try {
      progress.report({ message: "looking for Python" });
      const python = await findPython(log);
      if (python === undefined) {
        return `Python ${OLDEST.join(".")} or newer is needed, and not to be found.`;
      }
      const wheel = await carriedWheel(context);
      await rm(place, { recursive: true, force: true });
      await mkdir(context.globalStorageUri.fsPath, { recursive: true });
      progress.report({ message: "making an environment" });
      log.info(await run(python, ["-P", "-m", "venv", place], stop.signal));
      progress.report({ message: "installing (a minute or two)" });
      const own = ownPython(context.globalStorageUri).command;
      const pip = ["-P", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", wheel];
      log.info(await run(own, pip, stop.signal));
      return "";
    } catch (error) {
      await rm(place, { recursive: true, force: true });
      log.error(`The server was not installed: ${reason(error)}`);
      return stop.signal.aborted ? "cancelled" : reason(error);
    }
  });
  if (failure === "") return true;
  if (failure !== "cancelled") {
    const show = "Show the log";
    const chosen = await vscode.window.showErrorMessage(`Tutela's server was not installed. ${failure}`, show);
    if (chosen === show) log.show();
  }
  return false;
}

async function carriedWheel(context: vscode.ExtensionContext): Promise<string> {
  const folder = context.asAbsolutePath("wheel");
  const wheel = (await readdir(folder)).find((name) => name.endsWith(".whl"));
  if (wheel === undefined) throw new Error("This extension carries no server.");
  return path.join(folder, wheel);
}

async function findPython(log: vscode.LogOutputChannel): Promise<string | undefined> {
  const names = process.platform === "win32" ? ["python", "py"] : ["python3", "python", "python3.13", "python3.12", "python3.11"];
  const asked = "import sys; print(sys.executable, *sys.version_info[:2], sep='\\n')";
  for (const name of names) {
    try {
      const [program, major, minor] = (await run(name, ["-I", "-c", asked])).trim().split(/\r?\n/);
      const fits = Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1];
      log.info(`${name} is Python ${major ?? "?"}.${minor ?? "?"}${fits ? "" : ", which is too old"}`);
      if (fits && program !== undefined) return program;
    } catch (failure) {
      log.info(`No ${name}: ${reason(failure)}`);
    }
  }
  return undefined;
}
