import { strict as assert } from 'node:assert';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  commands,
  extensions,
  Position,
  Range,
  Selection,
  TabInputCustom,
  TabInputText,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';

/** Articles with the places of one person in brackets; «زهران» is a country, and an army is named after it. */
const marked = {
  'a.txt': 'وصل [[سليم حداد]] إلى زهران في الصباح.\nثم غادر [[سليم حداد]] في المساء.\n',
  'b.txt': 'لا أحد هنا.\n',
  'c.txt': 'استقبل جيش زهران الضيف [[سليم حداد]] عند الحدود.\n',
  'd.txt': 'تحدث [[سليم حداد]] أمس مع الجنرال وسيم القرعاوي.\n',
  'e.txt': 'التقى الجنرال وسيم القرعاوي بالصحفيين.\n',
} as const;
type Name = keyof typeof marked;

const others = {
  'corpus.yaml': 'corpus: 1\nlanguage: ar\n',
  'actors.yaml': `gazetteer: 1
actors:
  salim-haddad: { kind: person, name: { ar: سليم حداد } }
  zahran-army: { kind: armed-group, name: { ar: جيش زهران } }
`,
  'places.yaml': 'gazetteer: 1\nplaces:\n  zahran: { kind: country, name: { ar: زهران } }\n',
};

const textOf = (name: Name): string => marked[name].replaceAll(/\[\[|\]\]/gu, '');

/** `path start` of each place in brackets, article by article. */
const places = Object.entries(marked).flatMap(([name, text]) =>
  [...text.matchAll(/\[\[/gu)].map(({ index }, n) => `${name} ${index - n * 4}`),
);

describe('Jumping', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const folder = Uri.joinPath(root, 'hops');
  const uri = (name: string): Uri => Uri.joinPath(folder, name);
  const write = (name: string, text: string | Uint8Array): Promise<void> =>
    writeFile(join(folder.fsPath, name), text);
  const run = (command: string, argument?: object): Thenable<unknown> =>
    commands.executeCommand(`corpus.${command}`, argument);

  const select = async (name: Name, what: string, nth = 0): Promise<void> => {
    const { document } = await window.showTextDocument(uri(name));
    let at = -1;
    for (let i = 0; i <= nth; i++) at = document.getText().indexOf(what, at + 1);
    assert.ok(at >= 0 && window.activeTextEditor);
    const selection = new Selection(document.positionAt(at), document.positionAt(at + what.length));
    window.activeTextEditor.selection = selection;
  };
  const here = (): string => {
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const { document, selection } = editor;
    return `${document.uri.path.split('/').at(-1) ?? ''} ${document.offsetAt(selection.start)}`;
  };
  const selected = (): string => {
    const editor = window.activeTextEditor;
    return editor?.document.getText(editor.selection) ?? '';
  };
  /** Where `times` runs of a command lead, one after the other. */
  const tour = async (command: string, times: number): Promise<readonly string[]> => {
    const seen: string[] = [];
    for (let i = 0; i < times; i++) {
      await run(command);
      seen.push(here());
    }
    return seen;
  };

  before(async () => {
    const extension = extensions.getExtension('corpus-reader.corpus-reader');
    await extension?.activate();
    await mkdir(folder.fsPath, { recursive: true });
    for (const [name, text] of Object.entries(others)) await write(name, text);
  });
  beforeEach(async () => {
    for (const name of Object.keys(marked) as Name[]) await write(name, textOf(name));
    await run('refresh');
  });
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    await rm(folder.fsPath, { recursive: true });
    await run('refresh');
  });

  it('goes through all mentions of all articles, forwards and backwards, and around', async () => {
    await select('a.txt', 'سليم حداد');
    assert.deepEqual(await tour('nextMention', places.length + 1), [
      ...places.slice(1),
      ...places.slice(0, 2),
    ]);
    await select('a.txt', 'سليم حداد');
    const back = [...places].reverse();
    assert.deepEqual(await tour('previousMention', places.length + 1), [...back, back[0]]);
    assert.equal(selected(), 'سليم حداد');
  });

  it('goes from article to article, to the first mention in each', async () => {
    await select('a.txt', 'سليم حداد', 1);
    assert.deepEqual(await tour('nextArticleWithActor', 3), [places[2], places[3], places[0]]);
    assert.deepEqual(await tour('previousArticleWithActor', 3), [places[3], places[2], places[0]]);
  });

  it('leaves one editor behind, not one for each article', async () => {
    await select('a.txt', 'سليم حداد');
    await tour('nextArticleWithActor', 6);
    assert.equal(window.tabGroups.all.length, 1);
    assert.ok(window.tabGroups.all[0] && window.tabGroups.all[0].tabs.length <= 2);
  });

  it('follows a name that lies inside another one', async () => {
    await select('a.txt', 'زهران');
    await run('nextMention');
    assert.equal(here(), `c.txt ${textOf('c.txt').indexOf('زهران')}`);
    assert.equal(selected(), 'زهران');
    // The selection tells it from the army around it.
    await run('nextMention');
    assert.equal(here(), `a.txt ${textOf('a.txt').indexOf('زهران')}`);
  });

  it('passes over an article that was deleted a moment ago', async () => {
    await select('a.txt', 'سليم حداد', 1);
    await rm(uri('c.txt').fsPath);
    await run('nextMention');
    assert.equal(here(), places[3]);
  });

  it('does not open what is remembered of an article that was deleted', async () => {
    await select('c.txt', 'سليم حداد');
    await select('a.txt', 'سليم حداد', 1);
    await rm(uri('c.txt').fsPath);
    void run('openArticle', { uri: uri('c.txt').toString(), start: 23, end: 32 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(here(), places[1]);
  });

  it('goes on from an article that was deleted under the reader', async () => {
    await select('c.txt', 'سليم حداد');
    await rm(uri('c.txt').fsPath);
    await run('refresh');
    await run('nextMention', {
      kind: 'actor',
      id: 'salim-haddad',
      uri: uri('c.txt').toString(),
      start: 23,
      end: 32,
    });
    assert.equal(here(), places[3]);
  });

  it('selects the right words in an article that was changed a moment ago', async () => {
    // VS Code has the text of before, and goes on showing it for a while.
    await select('c.txt', 'سليم حداد');
    await select('a.txt', 'سليم حداد', 1);
    await write('c.txt', `عاجل.\n${textOf('c.txt')}`);
    await run('nextMention');
    assert.match(here(), /^c\.txt/u);
    assert.equal(selected(), 'سليم حداد');
  });

  it('passes over an article from which the name was taken a moment ago', async () => {
    await select('c.txt', 'سليم حداد');
    await select('a.txt', 'سليم حداد', 1);
    await write('c.txt', 'لا أحد هنا أيضا.\n');
    await run('nextMention');
    assert.equal(here(), places[3]);
  });

  it('counts what is typed and not yet saved', async () => {
    const { document } = await window.showTextDocument(uri('b.txt'));
    // What is edited while it is locked is not marked as unsaved.
    await run('unlock');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'عاد سليم حداد. ');
    assert.ok(await workspace.applyEdit(edit));
    await select('a.txt', 'سليم حداد', 1);
    await run('nextMention');
    assert.equal(here(), 'b.txt 4');
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('follows a name that no gazetteer knows by its letters', async () => {
    await select('d.txt', 'وسيم القرعاوي');
    await run('nextMention');
    assert.equal(here(), `e.txt ${textOf('e.txt').indexOf('وسيم')}`);
    assert.equal(selected(), 'وسيم القرعاوي');
  });

  it('goes nowhere from words that name nobody', async () => {
    await select('b.txt', 'أحد');
    await run('nextMention');
    assert.equal(selected(), 'أحد');
    await run('nextMention', { kind: 'actor', id: 'nobody' });
    await run('showMentions', { kind: 'nonsense' });
    assert.equal(here(), 'b.txt 3');
  });

  it('opens an article at a place, and only articles of a corpus', async () => {
    await run('openArticle', { uri: uri('c.txt').toString(), start: 7, end: 16 });
    assert.equal(selected(), 'جيش زهران');
    await run('openArticle', { uri: Uri.file('/etc/hostname').toString() });
    await commands.executeCommand('corpus.openArticle', 'c.txt');
    assert.equal(here(), 'c.txt 7');
  });

  it('opens an article where one reads: on the page while it is in front, else as text', async () => {
    const place = { uri: uri('c.txt').toString(), start: 7, end: 16 };
    const shown = (): string => {
      const input = window.tabGroups.activeTabGroup.activeTab?.input;
      const isPage = input instanceof TabInputCustom;
      if (!isPage && !(input instanceof TabInputText)) return 'nothing';
      return `${input.uri.path.split('/').at(-1) ?? ''} ${isPage ? 'page' : 'text'}`;
    };
    await run('openReadingView', uri('a.txt'));
    assert.equal(shown(), 'a.txt page');
    await run('openArticle', place);
    assert.equal(shown(), 'c.txt page');
    await run('openArticle', { uri: uri('d.txt').toString() });
    const labels = window.tabGroups.activeTabGroup.tabs.map(({ label }) => label);
    assert.deepEqual(labels, ['a.txt', 'd.txt'], 'what was only looked into gives way');
    await run('openText');
    await run('openArticle', { uri: uri('a.txt').toString() });
    assert.equal(shown(), 'a.txt text');
  });

  it('shows as a page an article only, and that of a sidecar', async () => {
    const page = (): string | undefined => {
      const input = window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof TabInputCustom ? input.uri.path.split('/').at(-1) : undefined;
    };
    await write('a.tags.yaml', 'sidecar: 1\n');
    try {
      await window.showTextDocument(uri('a.tags.yaml'));
      await run('openReadingView');
      assert.equal(page(), 'a.txt');
      await window.showTextDocument(uri('actors.yaml'));
      await run('openReadingView');
      await run('openReadingViewBeside');
      assert.equal(page(), undefined);
      assert.equal(window.tabGroups.all.length, 1);
    } finally {
      await rm(join(folder.fsPath, 'a.tags.yaml'));
    }
  });

  it('opens an article in Windows-1256 with its letters', async () => {
    const text = 'وصل سليم حداد إلى زهران في الصباح الباكر مع وفد كبير من الخبراء.\n';
    const decoder = new TextDecoder('windows-1256');
    const bytes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const),
    );
    await write('e.txt', Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f)));
    await run('refresh');
    await select('d.txt', 'سليم حداد');
    await run('nextMention');
    assert.equal(here(), 'e.txt 4');
    assert.equal(selected(), 'سليم حداد');
    const line = window.activeTextEditor?.document.getText(new Range(0, 0, 1, 0));
    assert.equal(line, text);

    const document = await workspace.openTextDocument(uri('e.txt'), { encoding: 'utf8' });
    const outline = (): Thenable<readonly unknown[] | undefined> =>
      commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    assert.match(document.getText(), /\ufffd/u);
    assert.deepEqual((await outline()) ?? [], [], 'no outline of letters that are not the article’s');
    await workspace.openTextDocument(document.uri, { encoding: 'windows1256' });
    assert.ok((await outline())?.length);
  });
});
