import type * as vscode from 'vscode';

type Run = (...args: readonly unknown[]) => unknown;

export interface RecordedPick {
  readonly pick: vscode.QuickPick<vscode.QuickPickItem>;
  /** Resolves as soon as it has rows. */
  readonly filled: Promise<void>;
}

export interface RecordedPage {
  readonly type: string;
  readonly panel: vscode.WebviewPanel;
  /** What was sent to the page. */
  readonly sent: readonly unknown[];
  /** The page says something. */
  say(message: unknown): void;
}

/** What the extension's code has handed to VS Code, and can be asked as VS Code would ask it. */
export const recorded = {
  commands: new Map<string, Run>(),
  trees: new Map<string, vscode.TreeDataProvider<unknown>>(),
  /** By what they provide: `Reference` for those of `registerReferenceProvider`. */
  providers: new Map<string, unknown[]>(),
  /** The quick picks that are or were shown, the last one last. */
  picks: [] as RecordedPick[],
  pages: [] as RecordedPage[],
};

/** Before another instance begins: what is asked must not be one that is over. */
export function forgetRecorded(): void {
  recorded.commands.clear();
  recorded.trees.clear();
  recorded.providers.clear();
  recorded.picks.length = 0;
  recorded.pages.length = 0;
}

/**
 * The `vscode` of another instance of the extension's code, in a host in which one may run already: what it registers is
 * kept here, its views and pages are not drawn, and its commands are those kept here. All else is VS Code's own.
 */
export function recordingVscode(real: typeof vscode): object {
  const nothing = new real.Disposable(() => undefined);
  const never = (): vscode.Disposable => nothing;
  const without = (names: readonly string[]): Readonly<Record<string, unknown>> =>
    Object.fromEntries(names.map((name) => [name, never]));

  return over(real, {
    commands: over(real.commands, {
      registerCommand: (id: string, run: Run) => {
        recorded.commands.set(id, run);
        return nothing;
      },
      executeCommand: async (id: string, ...args: readonly unknown[]) => {
        const own = recorded.commands.get(id);
        if (own) return own(...args);
        return id === 'setContext' ? undefined : real.commands.executeCommand(id, ...args);
      },
    }),
    languages: over(real.languages, {
      ...Object.fromEntries(
        Object.keys(real.languages).flatMap((name) => {
          const kind = /^register(\w+?)s?Provider$/u.exec(name)?.[1];
          return kind === undefined ? [] : [[name, (...args: readonly unknown[]) => keep(kind, args)]];
        }),
      ),
      // Documents are the other instance's, which would not notice that one of ours has given them back.
      setTextDocumentLanguage: (document: vscode.TextDocument) => Promise.resolve(document),
      // There may be only one of a name.
      createLanguageStatusItem: (id: string, selector: vscode.DocumentSelector) =>
        real.languages.createLanguageStatusItem(`${id} ${recorded.commands.size}`, selector),
    }),
    window: over(real.window, {
      ...without([
        'registerCustomEditorProvider',
        'registerFileDecorationProvider',
        'registerWebviewPanelSerializer',
      ]),
      createTreeView: (id: string, { treeDataProvider }: vscode.TreeViewOptions<unknown>) => {
        recorded.trees.set(id, treeDataProvider);
        return {
          visible: false,
          selection: [],
          ...without(['onDidChangeSelection', 'onDidChangeVisibility', 'onDidChangeCheckboxState']),
          ...without(['onDidExpandElement', 'onDidCollapseElement']),
          reveal: () => Promise.resolve(),
          dispose: () => undefined,
        };
      },
      createQuickPick: () => recordPick(real.window.createQuickPick()),
      showQuickPick: async (
        items: Promise<readonly vscode.QuickPickItem[]> | readonly vscode.QuickPickItem[],
      ) => {
        const pick = recordPick(real.window.createQuickPick());
        pick.items = await items;
        pick.show();
        // Nobody is there to choose.
        return new Promise((resolve) => pick.onDidHide(() => resolve(undefined)));
      },
      createWebviewPanel: (type: string, title: string) => {
        const said = new real.EventEmitter<unknown>();
        const gone = new real.EventEmitter<void>();
        const sent: unknown[] = [];
        const webview = {
          ...{ html: '', options: {}, cspSource: '', asWebviewUri: (uri: vscode.Uri) => uri },
          onDidReceiveMessage: said.event,
          postMessage: async (message: unknown) => sent.push(message) > 0,
        };
        const panel = {
          ...{ viewType: type, title, webview, active: true, visible: true, options: {} },
          viewColumn: real.ViewColumn.One,
          onDidDispose: gone.event,
          onDidChangeViewState: never,
          reveal: () => undefined,
          dispose: () => gone.fire(),
        } as unknown as vscode.WebviewPanel;
        recorded.pages.push({ type, panel, sent, say: (message) => said.fire(message) });
        return panel;
      },
    }),
    workspace: over(
      real.workspace,
      without(['registerTextDocumentContentProvider', 'registerFileSystemProvider']),
    ),
  });

  function keep(kind: string, args: readonly unknown[]): vscode.Disposable {
    const provider = args.find((arg) => typeof arg === 'object' && arg !== null && provides(arg));
    recorded.providers.set(kind, [...(recorded.providers.get(kind) ?? []), provider]);
    return nothing;
  }
}

function provides(value: object): boolean {
  return Object.keys(value).some((key) => key.startsWith('provide'));
}

function recordPick(pick: vscode.QuickPick<vscode.QuickPickItem>): vscode.QuickPick<vscode.QuickPickItem> {
  let fill: () => void = () => undefined;
  const filled = new Promise<void>((resolve) => (fill = resolve));
  const own = new Proxy(pick, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (target, name, value: unknown) => {
      Reflect.set(target, name, value);
      if (name === 'items' && Array.isArray(value) && value.length > 0) fill();
      return true;
    },
  });
  recorded.picks.push({ pick: own, filled });
  return own;
}

/** An object with some of its members replaced. */
function over(target: object, members: Readonly<Record<string, unknown>>): object {
  const descriptors = Object.entries(members).map(
    ([name, value]) => [name, { value, enumerable: true }] as const,
  );
  return Object.create(target, Object.fromEntries(descriptors)) as object;
}
