// The lesson beside the code: a webview that follows a finding, with a way back and forward.
import { randomBytes } from "node:crypto";
import * as vscode from "vscode";

import type { Lesson, LessonQuery } from "./protocol";

type Ask = (query: LessonQuery) => Promise<Lesson | null>;

interface FromPage {
  kind: "lesson" | "practice" | "back" | "forward" | "line";
  lesson?: string;
  language?: string;
}

export const VIEW = "tutela.lesson";

export class LessonPanel implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private history: LessonQuery[] = [];
  private at = -1;
  private shown: Lesson | undefined;
  private readonly media: vscode.Uri;
  private readonly disposables: vscode.Disposable[] = [];

  constructor(
    extensionUri: vscode.Uri,
    private readonly ask: Ask,
  ) {
    this.media = vscode.Uri.joinPath(extensionUri, "media");
    this.disposables.push(
      vscode.window.registerWebviewPanelSerializer(VIEW, this),
      vscode.languages.onDidChangeDiagnostics((event) => void this.follow(event.uris)),
    );
  }

  dispose(): void {
    this.panel?.dispose();
    for (const one of this.disposables) one.dispose();
  }

  /** Show a lesson, beside the code. */
  async show(query: LessonQuery): Promise<void> {
    const lesson = await this.ask(query);
    if (lesson === null) {
      void vscode.window.showInformationMessage("Tutela finds nothing here any more.");
      return;
    }
    this.history = [...this.history.slice(0, this.at + 1), query];
    this.at = this.history.length - 1;
    this.draw(lesson);
    this.panel?.reveal(undefined, true);
  }

  /** A window that was closed with a lesson in it opens with it. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: { lesson?: string } | undefined): Promise<void> {
    this.adopt(panel);
    const lesson = state?.lesson === undefined ? null : await this.ask({ lesson: state.lesson });
    if (lesson === null) {
      panel.dispose();
      return;
    }
    this.history = [{ lesson: lesson.lesson }];
    this.at = 0;
    this.draw(lesson);
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    panel.webview.options = { enableScripts: true, localResourceRoots: [this.media] };
    panel.iconPath = vscode.Uri.joinPath(this.media, "view.svg");
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.history = [];
      this.at = -1;
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => void this.hear(message));
  }

  private async hear(message: FromPage): Promise<void> {
    const query = this.history[this.at];
    switch (message.kind) {
      case "lesson":
        if (message.lesson !== undefined) await this.show({ ...(query?.uri ? { uri: query.uri } : {}), lesson: message.lesson });
        return;
      case "practice":
        await vscode.commands.executeCommand("tutela.practice", { ...query, lesson: message.lesson, language: message.language });
        return;
      case "back":
      case "forward": {
        const next = this.at + (message.kind === "back" ? -1 : 1);
        const target = this.history[next];
        const lesson = target && (await this.ask(target));
        if (lesson) {
          this.at = next;
          this.draw(lesson);
        }
        return;
      }
      case "line":
        await this.reveal(query);
    }
  }

  private async reveal(query: LessonQuery | undefined): Promise<void> {
    const range = this.shown?.range;
    if (query?.uri === undefined || !range) return;
    const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query.uri));
    await vscode.window.showTextDocument(document, { selection: place, viewColumn: vscode.ViewColumn.One });
  }

  /** The reader's own lines change: so does the lesson, as long as its finding is there. */
  private async follow(changed: readonly vscode.Uri[]): Promise<void> {
    const query = this.history[this.at];
    if (!this.panel || query?.fingerprint === undefined || !changed.some((uri) => uri.toString() === query.uri)) return;
    const lesson = await this.ask(query);
    if (lesson === null) void this.panel.webview.postMessage({ kind: "gone" });
    else if (lesson.content !== this.shown?.content) this.draw(lesson);
    else void this.panel.webview.postMessage({ kind: "here" });
  }

  private draw(lesson: Lesson): void {
    if (!this.panel) {
      const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.adopt(vscode.window.createWebviewPanel(VIEW, lesson.title, beside));
    }
    const panel = this.panel;
    if (!panel) return;
    this.shown = lesson;
    panel.title = lesson.title;
    panel.webview.html = this.page(panel.webview, lesson);
  }

  private page(webview: vscode.Webview, lesson: Lesson): string {
    const nonce = randomBytes(16).toString("base64");
    const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(this.media, name)).toString();
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
    const off = (is: boolean): string => (is ? " disabled" : "");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address("lesson.css")}">
<title>Lesson</title>
</head>
<body data-lesson-id="${lesson.lesson}">
<nav aria-label="Lessons">
<button data-go="back" title="Back"${off(this.at <= 0)}>←</button>
<button data-go="forward" title="Forward"${off(this.at >= this.history.length - 1)}>→</button>
<button data-go="line"${off(lesson.range === null)}>Show the line</button>
</nav>
<p class="gone" role="status" hidden>What this lesson was about is no longer found. Well done, if it was you.</p>
<main>${lesson.content}</main>
<script nonce="${nonce}" src="${address("lesson.js")}"></script>
</body>
</html>`;
  }
}
