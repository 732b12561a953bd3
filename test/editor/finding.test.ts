import { strict as assert } from 'node:assert';
import {
  commands,
  extensions,
  Selection,
  Uri,
  window,
  workspace,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type SymbolInformation,
} from 'vscode';
import { builtinEntities } from '../../src/core/gazetteer/builtin';
import { Corpus } from '../../src/core/corpus/corpus';
import { nodeFiles } from '../../src/node/nodeFiles';

const name = '000_dab5c20b44fabfd1.txt';

describe('Finding one’s way', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const article = Uri.joinPath(root, name);
  let corpus: Corpus;

  /** Puts the caret into the n-th occurrence of some words. */
  const caretAt = async (words: string): Promise<Selection> => {
    const editor = await window.showTextDocument(article);
    const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
    editor.selection = new Selection(at, at);
    return editor.selection;
  };

  before(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await window.showTextDocument(article);
    await commands.executeCommand('corpus.refresh');
    corpus = await Corpus.open(nodeFiles(root.fsPath), { builtin: builtinEntities() });
    await corpus.readArticles();
  });
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('lists every mention of an actor in the corpus as its references, in whatever form', async () => {
    const { active } = await caretAt('روسيا خرجت');
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      article,
      active,
    );
    const expected: string[] = [];
    for (const { path, mentions } of corpus.articles) {
      const text = await corpus.text(path);
      for (const { kind, id, start, end } of mentions)
        if (kind === 'actor' && id === 'russia') expected.push(`${path} ${text.slice(start, end)} ${start}`);
    }
    const actual = await Promise.all(
      found
        .filter(({ uri }) => uri.path.endsWith('.txt'))
        .map(async ({ uri, range }) => {
          const document = await workspace.openTextDocument(uri);
          const path = uri.path.split('/').at(-1) ?? '';
          return `${path} ${document.getText(range)} ${document.offsetAt(range.start)}`;
        }),
    );
    assert.ok(expected.length > 10);
    assert.deepEqual(actual.sort(), expected.sort());
  });

  it('marks all mentions of the actor under the caret, and of nobody where there is none', async () => {
    const { active } = await caretAt('روسيا خرجت');
    const marks = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      article,
      active,
    );
    const expected = corpus
      .article(name)
      ?.mentions.filter(({ kind, id }) => kind === 'actor' && id === 'russia');
    assert.equal(marks.length, expected?.length);
  });

  it('outlines paragraphs with the names and the passages in them', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      article,
    );
    assert.ok(symbols.length > 5);
    const children = symbols.flatMap(({ children: inside }) => inside.map((child) => child.name));
    assert.ok(children.some((child) => child.includes('روسيا')));
    assert.ok(children.some((child) => child.includes('تنوي الولايات المتحدة')));
  });

  it('finds actors and tags by name in any spelling', async () => {
    const search = async (query: string): Promise<readonly SymbolInformation[]> =>
      (
        await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
      ).filter(({ location }) => location.uri.path.startsWith(root.path));
    const [tag] = await search('collusion');
    assert.match(tag?.location.uri.path ?? '', /codebook\.yaml$/u);
    const actors = await search('فلادمير بوتين'.replace('فلادمير', 'فلاديمير'));
    assert.ok(actors.some(({ location }) => location.uri.path.endsWith('actors.yaml')));
    assert.ok((await search('اميركا')).length > 0, 'without the hamza');
  });

  it('goes back and forward on the trail of jumps', async () => {
    await caretAt('روسيا خرجت');
    const places: string[] = [];
    const here = (): string => {
      const editor = window.activeTextEditor;
      return editor ? `${editor.document.uri.path} ${editor.document.offsetAt(editor.selection.start)}` : '';
    };
    places.push(here());
    for (let i = 0; i < 3; i++) {
      await commands.executeCommand('corpus.nextArticleWithActor');
      places.push(here());
    }
    assert.equal(new Set(places).size, 4);
    for (const place of places.slice(0, -1).reverse()) {
      await commands.executeCommand('corpus.trailBack');
      assert.equal(here(), place);
    }
    for (const place of places.slice(1)) {
      await commands.executeCommand('corpus.trailForward');
      assert.equal(here(), place);
    }
    // A place that was chosen in a view is one of the trail, too.
    await commands.executeCommand('corpus.openArticle', { uri: article.toString(), start: 0, end: 5 });
    await commands.executeCommand('corpus.trailBack');
    assert.equal(here(), places.at(-1));
  });
});
