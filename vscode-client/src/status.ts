// What Tutela is doing: in the status bar, and in the language's status.
import * as vscode from "vscode";

import type { Status } from "./protocol";

export type State = Status["state"] | "starting" | "paused" | "missing" | "failed";

const SHOWN: Record<State, { icon: string; text: string; about: string }> = {
  starting: { icon: "$(loading~spin)", text: "Tutela", about: "Tutela is starting." },
  live: { icon: "$(shield)", text: "Tutela", about: "Checking as you type; Semgrep takes a second look when you pause." },
  checking: { icon: "$(sync~spin)", text: "Tutela", about: "Semgrep takes a second look." },
  "no-deep": { icon: "$(shield)", text: "Tutela, live only", about: "Checking as you type; Semgrep does not run." },
  paused: { icon: "$(debug-pause)", text: "Tutela", about: "Tutela is paused." },
  missing: { icon: "$(warning)", text: "Tutela", about: "Tutela's server is not installed." },
  failed: { icon: "$(error)", text: "Tutela", about: "Tutela's server does not run." },
};

export class StatusItem implements vscode.Disposable {
  state: State = "starting";
  private readonly bar = vscode.window.createStatusBarItem("tutela.status", vscode.StatusBarAlignment.Right, 90);
  private readonly language: vscode.LanguageStatusItem;

  constructor(selector: vscode.DocumentSelector) {
    this.language = vscode.languages.createLanguageStatusItem("tutela.status", selector);
    this.bar.name = this.language.name = "Tutela";
    this.bar.command = "tutela.menu";
    this.language.command = { command: "tutela.menu", title: "What it is doing" };
    this.bar.show();
    this.set("starting");
  }

  set(state: State, why = ""): void {
    this.state = state;
    const { icon, text, about } = SHOWN[state];
    this.bar.text = `${icon} ${text}`;
    this.bar.tooltip = why ? `${about}\n${why}` : about;
    const wrong = state === "failed" || state === "missing";
    this.bar.backgroundColor = wrong ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    this.bar.accessibilityInformation = { label: `Tutela: ${about}` };
    this.language.text = about;
    this.language.detail = why;
    this.language.busy = state === "checking" || state === "starting";
    this.language.severity = wrong ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  }

  dispose(): void {
    this.bar.dispose();
    this.language.dispose();
  }
}
