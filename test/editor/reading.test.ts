import { strict as assert } from 'node:assert';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  commands,
  ConfigurationTarget,
  extensions,
  Position,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import { until } from '../support/until';

/** Waits for something that comes about by itself. */
const root = workspace.workspaceFolders?.[0]?.uri;
assert.ok(root);
const uri = (path: string): Uri => Uri.joinPath(root, path);
const first = '000_dab5c20b44fabfd1.txt';
const second = '001_d0980a836782586c.txt';

async function show(path: string, column = ViewColumn.One, preview = true): Promise<TextDocument> {
  const { document } = await window.showTextDocument(uri(path), { viewColumn: column, preview });
  return document;
}

async function showArticle(path: string, column?: ViewColumn, preview?: boolean): Promise<TextDocument> {
  await show(path, column, preview);
  return until(
    () =>
      workspace.textDocuments.find((d) => d.uri.path === uri(path).path && d.languageId === 'corpus-article'),
    `${path} as an article`,
  );
}

/** Types a letter into the active editor; whether that changed its text, which is put back. */
async function takesTyping(): Promise<boolean> {
  const document = window.activeTextEditor?.document;
  assert.ok(document);
  const before = document.getText();
  await commands.executeCommand('type', { text: 'x' });
  // The change is told to the extension host a moment after it was made.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const changed = document.getText() !== before;
  if (changed) {
    await commands.executeCommand('undo');
    await until(() => document.getText() === before, 'the letter to be taken back');
  }
  return changed;
}

/** The lock comes a moment after an article became active; until then nobody could have typed. */
async function isLocked(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return !(await takesTyping());
}

before(async () => {
  await until(() => extensions.getExtension('corpus-reader.corpus-reader')?.isActive, 'the extension');
});

describe('The lock of an article', () => {
  const notes = 'outside/notes.txt';

  before(async () => {
    await workspace.fs.createDirectory(uri('outside'));
    await writeFile(join(root.fsPath, notes), 'روسيا\n');
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(uri('outside').fsPath, { recursive: true });
  });
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('is there however it is opened: as a preview, to stay, at the side, by the file list', async () => {
    await showArticle(first);
    assert.ok(await isLocked());
    await showArticle(second, ViewColumn.One, false);
    assert.ok(await isLocked());
    await showArticle(second, ViewColumn.Two);
    assert.ok(await isLocked());
    await commands.executeCommand('vscode.open', uri('003_1ad3005aded1497b.txt'));
    assert.ok(await isLocked());
  });

  it('opens and closes by command, and is remembered while one reads elsewhere', async () => {
    await showArticle(first);
    assert.ok(await isLocked());
    await commands.executeCommand('corpus.unlock');
    assert.ok(await takesTyping());
    await showArticle(second);
    assert.ok(await isLocked());
    await showArticle(first);
    assert.ok(await takesTyping());
    await commands.executeCommand('corpus.lock');
    assert.ok(await isLocked());
  });

  it('falls again by command where the link in VS Code’s own message has lifted it', async () => {
    await showArticle(first);
    assert.ok(await isLocked());
    await commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession');
    assert.ok(await takesTyping());
    await commands.executeCommand('corpus.lock');
    assert.ok(await isLocked());
  });

  it('never falls on another file, however quickly one changes', async () => {
    await commands.executeCommand('corpus.refresh');
    for (const column of [ViewColumn.One, ViewColumn.Two]) {
      // The one that is overtaken by the other cannot be opened.
      await Promise.allSettled([show('004_d620f0c0ea8628c3.txt', column), show(notes, column)]);
      await show('002_1518d28b6d65a5fc.txt', column);
      await show(notes, column);
      await until(takesTyping, 'a file that is no article to be open');
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(await takesTyping());
    }
    await showArticle('002_1518d28b6d65a5fc.txt');
    assert.ok(await isLocked());
  });

  it('is a setting', async () => {
    const setOpenLocked = (value: boolean | undefined): Thenable<void> =>
      workspace.getConfiguration('corpus').update('openLocked', value, ConfigurationTarget.Global);
    await showArticle(second);
    assert.ok(await isLocked());
    await setOpenLocked(false);
    assert.ok(!(await isLocked()));
    await setOpenLocked(undefined);
    assert.ok(await isLocked());
  });
});

describe('The colours of an article', () => {
  interface Token {
    readonly text: string;
    readonly start: Position;
    readonly type: string;
    readonly modifiers: readonly string[];
  }

  const legendOf = async (document: TextDocument): Promise<SemanticTokensLegend> =>
    until(
      () =>
        Promise.resolve(
          commands.executeCommand<SemanticTokensLegend | undefined>(
            'vscode.provideDocumentSemanticTokensLegend',
            document.uri,
          ),
        ),
      'the legend',
    );
  const read = (document: TextDocument, { data }: SemanticTokens, legend: SemanticTokensLegend): Token[] => {
    const tokens: Token[] = [];
    let at = new Position(0, 0);
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      at = new Position(at.line + lines, lines > 0 ? characters : at.character + characters);
      tokens.push({
        text: document.getText(new Range(at, at.translate(0, length))),
        start: at,
        type: legend.tokenTypes[type] ?? '',
        modifiers: legend.tokenModifiers.filter((_, bit) => (bits >> bit) & 1),
      });
    }
    return tokens;
  };
  const tokensOf = async (document: TextDocument, range?: Range): Promise<Token[]> => {
    const tokens = await commands.executeCommand<SemanticTokens | undefined>(
      `vscode.provideDocument${range ? 'Range' : ''}SemanticTokens`,
      document.uri,
      range,
    );
    assert.ok(tokens);
    return read(document, tokens, await legendOf(document));
  };

  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('are those that the manifest declares', async () => {
    const { tokenTypes, tokenModifiers } = await legendOf(await showArticle(first));
    const { contributes } = extensions.getExtension('corpus-reader.corpus-reader')?.packageJSON as {
      contributes: Record<
        'semanticTokenTypes' | 'semanticTokenModifiers',
        readonly { readonly id: string }[]
      >;
    };
    assert.deepEqual(
      tokenTypes,
      contributes.semanticTokenTypes.map(({ id }) => id),
    );
    assert.deepEqual(
      [...tokenModifiers].sort(),
      contributes.semanticTokenModifiers.map(({ id }) => id).sort(),
    );
  });

  it('tell actors from places, and never overlap', async () => {
    const document = await showArticle(second);
    const tokens = await tokensOf(document);
    assert.ok(tokens.length > 50);
    const has = (text: string, type: string, ...modifiers: readonly string[]): boolean =>
      tokens.some(
        (token) =>
          token.text === text && token.type === type && modifiers.every((m) => token.modifiers.includes(m)),
      );
    assert.ok(has('موسكو', 'actor', 'state', 'metonym'));
    assert.ok(has('وزارة الدفاع الروسية', 'actor', 'organisation'));
    assert.ok(has('دير الزور', 'place', 'settlement'));
    let end = new Position(0, 0);
    for (const { text, start } of tokens) {
      assert.ok(start.isAfterOrEqual(end), text);
      end = start.translate(0, text.length);
    }
  });

  it('of a part of an article are those of the whole', async () => {
    const document = await showArticle(second);
    const range = new Range(2, 0, 4, 0);
    const isWithin = ({ start }: Token): boolean => range.contains(start) && start.isBefore(range.end);
    const [part, whole] = [await tokensOf(document, range), await tokensOf(document)];
    assert.deepEqual(part.filter(isWithin), whole.filter(isWithin));
    assert.ok(part.length > 3 && part.length < whole.length);
  });

  it('follow what is typed into a gazetteer', async () => {
    const document = await showArticle(first);
    const isColoured = async (): Promise<boolean> =>
      (await tokensOf(document)).some(({ text }) => text === 'الخلاف');
    assert.ok(!(await isColoured()));
    const actors = await workspace.openTextDocument(uri('actors.yaml'));
    const entry = '  dispute:\n    kind: people\n    name:\n      ar: الخلاف\n';
    const line = actors.getText().split('\n').indexOf('actors:') + 1;
    const start = new Position(line, 0);
    const change = async (range: Range, text: string): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.replace(actors.uri, range, text);
      await workspace.applyEdit(edit);
    };
    await change(new Range(start, start), entry);
    await until(isColoured, 'the new name in colour');
    await change(new Range(start, start.translate(4)), '');
    await actors.save();
    await until(async () => !(await isColoured()), 'the colour to go with it');
  });
});
