// The server's life: found, started, restarted, paused; and what it says on its own.
import * as vscode from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  State as ClientState,
  type CodeAction,
  type Command,
  type LanguageClientOptions,
  type StaticFeature,
} from "vscode-languageclient/node";

import { install, offerInstall } from "./install";
import { findServer, reason, type Launch } from "./launch";
import type { Fixed, Lesson, LessonQuery, LessonRow, OpenDocument, Status } from "./protocol";
import type { StatusItem } from "./status";

export const LANGUAGES = [
  "python", "javascript", "javascriptreact", "typescript", "typescriptreact",
  "go", "java", "terraform", "dockerfile", "yaml", "markdown",
];
const SCHEMES = ["file", "untitled", "vscode-vfs"];
export const SELECTOR = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));
const MOST_RESTARTS = 4;
const RESTARTS_WITHIN_MS = 3 * 60_000;

const ours: StaticFeature = {
  fillClientCapabilities(capabilities) {
    const tutela = { showLesson: true, status: true, openDocument: true, fixed: true };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), tutela };
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};

interface Manifest {
  version: string;
  contributes: { configuration: { properties: Record<string, unknown> } };
}

export class Server implements vscode.Disposable {
  /** What the server's lessons are shown by. */
  show: (query: LessonQuery) => Promise<void> = () => Promise.resolve();
  private client: LanguageClient | undefined;
  private restarts: number[] = [];
  private readonly started = new vscode.EventEmitter<void>();
  readonly onDidStart = this.started.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
    private readonly status: StatusItem,
  ) {}

  dispose(): void {
    void this.client?.dispose();
    this.started.dispose();
  }

  /** Start the server that is there, or offer to install one. */
  async start(): Promise<void> {
    this.status.set("starting");
    const launch = await findServer(this.context.globalStorageUri, this.log);
    if (launch) {
      await this.run(launch);
      return;
    }
    this.status.set("missing");
    if (await offerInstall(this.context, this.log)) await this.start();
  }

  async install(): Promise<void> {
    await this.stop();
    if (await install(this.context, this.log)) await this.start();
    else this.status.set("missing");
  }

  async restart(): Promise<void> {
    this.restarts = [];
    await this.stop();
    await this.start();
  }

  async pause(): Promise<void> {
    if (this.status.state === "paused") {
      await this.start();
    } else {
      await this.stop();
      this.status.set("paused");
    }
  }

  async lesson(query: LessonQuery): Promise<Lesson | null> {
    const { uri, ...rest } = query;
    const params = { ...rest, ...(uri === undefined ? {} : { textDocument: { uri } }), format: "html" };
    return this.ask<Lesson | null>("tutela/lesson", params, null);
  }

  async lessons(): Promise<LessonRow[]> {
    return this.ask<LessonRow[]>("tutela/lessons", {}, []);
  }

  async execute(command: string, argument: object): Promise<unknown> {
    return this.ask("workspace/executeCommand", { command, arguments: [argument] }, null);
  }

  private async ask<T>(method: string, params: object, otherwise: T): Promise<T> {
    if (this.client?.state !== ClientState.Running) return otherwise;
    try {
      return await this.client.sendRequest<T>(method, params);
    } catch (failure) {
      this.log.error(`${method}: ${reason(failure)}`);
      return otherwise;
    }
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (failure) {
      this.log.info(`The server was gone already: ${reason(failure)}`);
    }
  }

  private async run(launch: Launch): Promise<void> {
    const server = { command: launch.command, args: launch.args };
    const client = new LanguageClient("tutela", "Tutela", server, this.options());
    client.registerFeature(ours);
    client.onNotification("tutela/status", (told: Status) => this.status.set(told.state, told.why));
    client.onNotification("tutela/fixed", (fixed: Fixed) => this.praise(fixed));
    client.onNotification("tutela/openDocument", (document: OpenDocument) => void this.open(document));
    client.onNotification("tutela/showLesson", (lesson: Lesson) => void this.show({ lesson: lesson.lesson }));
    client.onDidChangeState(({ newState }) => {
      if (newState === ClientState.Running) this.started.fire();
    });
    this.client = client;
    try {
      await client.start();
      this.status.set("live");
      this.compare(launch);
    } catch (failure) {
      this.log.error(`The server did not start: ${reason(failure)}`);
      this.status.set("failed", reason(failure));
      const show = "Show the log";
      const chosen = await vscode.window.showErrorMessage("Tutela's server did not start.", show);
      if (chosen === show) this.log.show();
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: SELECTOR,
      outputChannel: this.log,
      initializationOptions: { trusted: vscode.workspace.isTrusted },
      diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => this.closed(),
      },
      middleware: {
        workspace: {
          configuration: ({ items }) => items.map(({ scopeUri }) => this.chosen(scopeUri)),
        },
        executeCommand: async (command, args, next) => {
          const first = args[0] as LessonQuery | undefined;
          if (command !== "tutela.learn" || first === undefined) return next(command, args) as unknown;
          await this.show(first);
          return null;
        },
        provideCodeActions: async (document, range, context, token, next) =>
          (await next(document, range, context, token))?.map(asking),
      },
    };
  }

  /** What somebody has set. VS Code's defaults would overrule what a project's `tutela.toml` says. */
  private chosen(scope: string | undefined): Record<string, unknown> {
    const uri = scope === undefined ? undefined : vscode.Uri.parse(scope);
    const settings = vscode.workspace.getConfiguration("tutela", uri);
    const { contributes } = this.context.extension.packageJSON as Manifest;
    const names = Object.keys(contributes.configuration.properties).map((name) => name.replace(/^tutela\./, ""));
    const told: Record<string, unknown> = {};
    for (const name of names.filter((one) => !one.includes("."))) {
      const set = settings.inspect(name);
      const value = set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
      if (value !== undefined) told[name] = value;
    }
    return told;
  }

  /** A server that dies is started again, unless it does nothing else. */
  private closed(): { action: CloseAction; handled?: boolean } {
    const now = Date.now();
    this.restarts = [...this.restarts.filter((time) => now - time < RESTARTS_WITHIN_MS), now];
    if (this.restarts.length <= MOST_RESTARTS) {
      this.log.warn("The server is gone. It is started again.");
      this.status.set("starting");
      return { action: CloseAction.Restart, handled: true };
    }
    this.log.error("The server is gone again and again. It is left alone.");
    this.status.set("failed", "It ended again and again.");
    void vscode.window.showErrorMessage("Tutela's server ends again and again. Its log says why.", "Show the log").then((chosen) => {
      if (chosen) this.log.show();
    });
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private compare(launch: Launch): void {
    const wanted = (this.context.extension.packageJSON as Manifest).version;
    if (launch.version === wanted) return;
    this.log.warn(`The extension is ${wanted}, the server in ${launch.from} ${launch.version}.`);
    const [mine, theirs] = [wanted, launch.version].map((version) => version.split(".").slice(0, 2).join("."));
    if (mine === theirs) return;
    void vscode.window.showWarningMessage(
      `Tutela's extension is ${wanted}, its server (in ${launch.from}) ${launch.version}. Some things may be missing.`,
    );
  }

  private praise(fixed: Fixed): void {
    if (!vscode.workspace.getConfiguration("tutela").get<boolean>("editor.tellFixed", true)) return;
    vscode.window.setStatusBarMessage(`$(check) Fixed: ${fixed.title}`, 6000);
  }

  private async open({ languageId, text }: OpenDocument): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ language: languageId, content: text });
    const markdown = languageId === "markdown";
    const viewColumn = markdown ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    // An answer is shown beside; whoever is typing goes on typing.
    await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: markdown, preview: false });
  }
}

/** "Ignore" asks for the reason, where the server had to leave a blank. */
function asking(action: Command | CodeAction | vscode.CodeAction | vscode.Command): vscode.CodeAction | vscode.Command {
  const offered = action as vscode.CodeAction & { data?: { command?: string; uri?: string; fingerprint?: string } };
  if (offered.data?.command !== "tutela.ignore") return offered;
  const asked = new vscode.CodeAction(`${offered.title}…`, vscode.CodeActionKind.QuickFix);
  if (offered.diagnostics) asked.diagnostics = offered.diagnostics;
  asked.command = { command: "tutela.ignoreWithReason", title: offered.title, arguments: [offered.data] };
  return asked;
}
