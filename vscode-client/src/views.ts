// The side bar: findings by lesson and file, and all lessons.
import * as vscode from "vscode";

import type { FindingData, LessonRow } from "./protocol";

export interface Finding extends FindingData {
  uri: vscode.Uri;
  diagnostic: vscode.Diagnostic;
}

/** Findings of a document, or of all that are open; exercises' notes are none. */
export function findings(uri?: vscode.Uri): Finding[] {
  const all: [vscode.Uri, readonly vscode.Diagnostic[]][] = uri
    ? [[uri, vscode.languages.getDiagnostics(uri)]]
    : vscode.languages.getDiagnostics();
  return all.flatMap(([where, diagnostics]) =>
    diagnostics.flatMap((diagnostic) => {
      const data = (diagnostic as { data?: Partial<FindingData> }).data;
      if (diagnostic.source !== "tutela" || data?.fingerprint === undefined || data.lesson === undefined) return [];
      return [{ uri: where, diagnostic, fingerprint: data.fingerprint, lesson: data.lesson }];
    }),
  );
}

/** The narrowest finding at a place, else the first of its line. */
export function findingAt(uri: vscode.Uri, place: vscode.Position): Finding | undefined {
  const here = findings(uri).filter(({ diagnostic: { range } }) => range.start.line <= place.line && place.line <= range.end.line);
  const size = ({ diagnostic: { range } }: Finding): number =>
    (range.contains(place) ? 0 : 1e9) + (range.end.line - range.start.line) * 1e4 + range.end.character - range.start.character;
  return here.sort((one, other) => size(one) - size(other))[0];
}

const ICONS: Record<vscode.DiagnosticSeverity, string> = ["error", "warning", "info", "info"];

type Node = { kind: "lesson"; title: string; held: Finding[] } | { kind: "file"; uri: vscode.Uri; held: Finding[] } | { kind: "finding"; held: Finding };

export class FindingsTree implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly watch = vscode.languages.onDidChangeDiagnostics(() => this.changed.fire());

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === "finding") {
      const { uri, diagnostic } = node.held;
      const item = new vscode.TreeItem(diagnostic.message.replace(/^[^:]*: /, ""));
      item.description = `line ${diagnostic.range.start.line + 1}`;
      item.tooltip = diagnostic.message;
      item.iconPath = new vscode.ThemeIcon(ICONS[diagnostic.severity]);
      item.command = { command: "vscode.open", title: "Show", arguments: [uri, { selection: diagnostic.range }] };
      return item;
    }
    const open = vscode.TreeItemCollapsibleState.Expanded;
    const item = node.kind === "lesson" ? new vscode.TreeItem(node.title, open) : new vscode.TreeItem(node.uri, open);
    item.description = String(node.held.length);
    item.iconPath = node.kind === "lesson" ? new vscode.ThemeIcon("mortar-board") : vscode.ThemeIcon.File;
    return item;
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      const groups = grouped(findings(), (one) => one.lesson);
      return groups.map((held) => ({ kind: "lesson", title: titleOf(held[0]), held }));
    }
    if (node.kind === "lesson") {
      const groups = grouped(node.held, (one) => one.uri.toString());
      return groups.flatMap((held) => (held[0] ? [{ kind: "file", uri: held[0].uri, held }] : []));
    }
    return node.kind === "file" ? node.held.map((held) => ({ kind: "finding", held })) : [];
  }
}

function grouped(held: readonly Finding[], by: (one: Finding) => string): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const one of held) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups.values()];
}

function titleOf(finding: Finding | undefined): string {
  return finding?.diagnostic.message.split(":")[0] ?? "";
}

export class LessonsTree implements vscode.TreeDataProvider<LessonRow> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly ask: () => Promise<LessonRow[]>) {}

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem(row: LessonRow): vscode.TreeItem {
    const item = new vscode.TreeItem(row.title);
    item.tooltip = row.summary;
    item.iconPath = new vscode.ThemeIcon("book");
    item.command = { command: "tutela.openLesson", title: "Read", arguments: [{ lesson: row.lesson }] };
    return item;
  }

  getChildren(row?: LessonRow): Promise<LessonRow[]> {
    return row ? Promise.resolve([]) : this.ask();
  }
}

/** A link to the lesson above each finding, for those who want it. */
export class LessonLens implements vscode.CodeLensProvider {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;
  readonly watch = vscode.languages.onDidChangeDiagnostics(() => this.changed.fire());

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!vscode.workspace.getConfiguration("tutela").get<boolean>("editor.codeLens", false)) return [];
    return findings(document.uri).map((one) => {
      const query = { uri: one.uri.toString(), fingerprint: one.fingerprint };
      const command = { command: "tutela.openLesson", title: `Learn: ${titleOf(one)}`, arguments: [query] };
      return new vscode.CodeLens(one.diagnostic.range, command);
    });
  }
}
