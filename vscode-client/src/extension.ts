// Tutela in VS Code: starts the server, shows lessons beside the code, and leaves the rest to it.
import * as vscode from "vscode";

import { LessonPanel } from "./panel";
import type { LessonQuery } from "./protocol";
import { Server, SELECTOR } from "./server";
import { StatusItem } from "./status";
import { findingAt, findings, FindingsTree, LessonLens, LessonsTree } from "./views";

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Tutela", { log: true });
  const status = new StatusItem(SELECTOR);
  const server = new Server(context, log, status);
  const panel = new LessonPanel(context.extensionUri, (query) => server.lesson(query));
  server.show = (query) => panel.show(query);
  const tree = new FindingsTree();
  const lens = new LessonLens();
  const lessons = new LessonsTree(() => server.lessons());
  const command = (name: string, run: (...args: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`tutela.${name}`, run);
  context.subscriptions.push(
    log, status, server, panel, tree.watch, lens.watch,
    server.onDidStart(() => lessons.refresh()),
    vscode.window.registerTreeDataProvider("tutela.findings", tree),
    vscode.window.registerTreeDataProvider("tutela.lessons", lessons),
    vscode.languages.registerCodeLensProvider(SELECTOR, lens),
    vscode.window.registerUriHandler({ handleUri: (uri) => void openLink(uri, panel) }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.restart()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("tutela.server")) void server.restart();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const here = findingAt(textEditor.document.uri, textEditor.selection.active);
      void vscode.commands.executeCommand("setContext", "tutela.findingHere", here !== undefined);
    }),
    command("openLesson", (query?: LessonQuery) => openLesson(panel, query)),
    command("chooseLesson", () => chooseLesson(server, (lesson) => panel.show({ lesson }))),
    command("practise", () => chooseLesson(server, (lesson) => server.execute("tutela.practice", { lesson, ...here() }))),
    command("ignoreWithReason", (finding?: Ignored) => ignore(server, finding)),
    command("fixAll", () => vscode.commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.tutela", apply: "first" })),
    command("restart", () => server.restart()),
    command("pause", () => server.pause()),
    command("install", () => server.install()),
    command("showLog", () => log.show()),
    command("menu", () => menu(status)),
  );
  void vscode.commands.executeCommand("setContext", "tutela.known", true);
  void server.start();
}

function here(): { uri?: string } {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri ? { uri: uri.toString() } : {};
}

async function openLesson(panel: LessonPanel, query?: LessonQuery): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && findingAt(editor.document.uri, editor.selection.active);
  if (query && (query.lesson !== undefined || query.fingerprint !== undefined)) await panel.show(query);
  else if (found) await panel.show({ uri: found.uri.toString(), fingerprint: found.fingerprint });
  else void vscode.window.showInformationMessage("Tutela finds nothing in this line.");
}

async function chooseLesson(server: Server, then: (lesson: string) => unknown): Promise<void> {
  const rows = await server.lessons();
  const seen = new Set(findings().map((one) => one.lesson));
  const items = rows
    .map((row) => ({ label: row.title, detail: row.summary, description: seen.has(row.lesson) ? "found in an open file" : "", lesson: row.lesson }))
    .sort((one, other) => Number(seen.has(other.lesson)) - Number(seen.has(one.lesson)));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: "Which lesson?", matchOnDetail: true });
  if (chosen) await then(chosen.lesson);
}

interface Ignored {
  uri?: string;
  fingerprint?: string;
}

async function ignore(server: Server, asked?: Ignored): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && findingAt(editor.document.uri, editor.selection.active);
  const uri = asked?.uri ?? found?.uri.toString();
  const fingerprint = asked?.fingerprint ?? found?.fingerprint;
  if (uri === undefined || fingerprint === undefined) {
    void vscode.window.showInformationMessage("Tutela finds nothing in this line.");
    return;
  }
  const reason = await vscode.window.showInputBox({
    title: "Ignore this finding",
    prompt: "Why is it all right here? Your reason goes into the comment.",
    placeHolder: "only administrators reach this",
    validateInput: (text) => (text.trim() ? undefined : "Others will want to know."),
  });
  if (reason?.trim()) await server.execute("tutela.ignore", { uri, fingerprint, reason: reason.trim() });
}

async function openLink(uri: vscode.Uri, panel: LessonPanel): Promise<void> {
  const lesson = /^\/lesson\/([a-z0-9-]{1,64})$/.exec(uri.path)?.[1];
  if (lesson !== undefined) await panel.show({ lesson });
}

async function menu(status: StatusItem): Promise<void> {
  const paused = status.state === "paused";
  const items = [
    { label: "$(mortar-board) Read a lesson…", command: "tutela.chooseLesson" },
    { label: "$(beaker) Practise…", command: "tutela.practise" },
    { label: paused ? "$(debug-start) Go on" : "$(debug-pause) Pause", command: "tutela.pause" },
    { label: "$(debug-restart) Restart the server", command: "tutela.restart" },
    { label: "$(output) Show the log", command: "tutela.showLog" },
    { label: "$(gear) Settings", command: "workbench.action.openSettings", argument: "tutela" },
  ];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: "Tutela" });
  if (chosen) await vscode.commands.executeCommand(chosen.command, chosen.argument);
}
