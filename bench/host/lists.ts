import { appendFileSync } from 'node:fs';
import {
  CancellationTokenSource,
  commands,
  Range,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type HoverProvider,
  type Position,
  type ReferenceProvider,
  type DocumentHighlightProvider,
  type DocumentSymbolProvider,
  type TextDocument,
  type TreeItem,
  type WorkspaceSymbolProvider,
} from 'vscode';
import {
  htmlOf,
  lastPage,
  listOf,
  pickOf,
  run as command,
  shownPick,
  startRecorded,
} from '../../test/support/recordedExtension';
import { recorded } from '../../test/support/recordedVscode';
import { measureBlocks } from '../support/eventLoop';
import { ownTime } from '../support/ownTime';

/**
 * What a list takes to open, in milliseconds by the clock: at first, and after that in the median and at best. Of a jump,
 * which by the clock is mostly the window that shows the article, it is processor time: at first that of our code and
 * what it calls, for this host sends messages of its own beside; after that all of this host's.
 */
export interface ListFigure {
  readonly name: string;
  readonly first: number;
  readonly then: number;
  readonly best: number;
  /** How long the event loop was held at a stretch, the first time. */
  readonly block: number;
  /** How many rows it has. */
  readonly rows: number;
}

const rounds = 7;
/** How long the search waits for the next letter, in milliseconds. */
const patience = 150;

/** How long it takes VS Code to say that a quick pick is gone, in milliseconds. */
const closing = 60;

/** What is asked for: the words and entities of `CORPUS_READER_ASKED`. */
interface Asked {
  readonly word: string;
  readonly actor: string;
  readonly other: string;
  readonly place: string;
}

/** Opens every list of the extension in this window, and appends what each takes to the file of the report. */
export async function run(): Promise<void> {
  const asked = JSON.parse(process.env['CORPUS_READER_ASKED'] ?? '') as Asked;
  const report = process.env['CORPUS_READER_REPORT'] ?? '';
  const extension = await startRecorded();
  try {
    for await (const figure of figures(asked)) appendFileSync(report, `${JSON.stringify(figure)}\n`);
  } finally {
    extension.dispose();
  }
}

async function* figures({ word, actor, other, place }: Asked): AsyncGenerator<ListFigure> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const uri = Uri.joinPath(folder, 'corpus.yaml').toString();
  const of = (id: string): object => ({ kind: 'actor', id, uri });
  const at = await mentionOf(actor, folder);

  yield* tree('Articles', 'corpus.articles');
  yield* tree('Actors', 'corpus.actors', actor);
  yield* tree('Places', 'corpus.places', place);
  yield* tree('Tags', 'corpus.tags');
  yield* tree('Candidates', 'corpus.candidates');
  await command('corpus.listNamedWith', of(actor));
  yield* tree('Actors named with another', 'corpus.actors', other);
  await command('corpus.listNamedWith');

  const { token } = new CancellationTokenSource();
  const { document, position } = at;
  const [references] = providers('Reference') as readonly ReferenceProvider[];
  yield await measure('references', async () => {
    const found = await references?.provideReferences(
      document,
      position,
      { includeDeclaration: true },
      token,
    );
    return found?.length ?? 0;
  });
  const [highlights] = providers('DocumentHighlight') as readonly DocumentHighlightProvider[];
  yield await measure('highlights', async () => {
    return (await highlights?.provideDocumentHighlights(document, position, token))?.length ?? 0;
  });
  const [outline] = providers('DocumentSymbol') as readonly DocumentSymbolProvider[];
  yield await measure('outline', async () => {
    return (await outline?.provideDocumentSymbols(document, token))?.length ?? 0;
  });
  const hovers = providers('Hover') as readonly HoverProvider[];
  yield await measure('hover card', async () => {
    let cards = 0;
    for (const hover of hovers) if (await hover.provideHover(document, position, token)) cards++;
    return cards;
  });
  const [symbols] = providers('WorkspaceSymbol') as readonly WorkspaceSymbolProvider[];
  for (const query of ['', 'ال', 'سعود'])
    yield await measure(`workspace symbols “${query}”`, async () => {
      return (await symbols?.provideWorkspaceSymbols(query, token))?.length ?? 0;
    });

  yield await pick('Go to Actor', 'corpus.goToActor');
  yield await pick('all mentions', 'corpus.showMentions', of(actor));
  yield await pick('named with', 'corpus.namedWith', of(actor));
  yield await pick('articles together', 'corpus.articlesTogether', of(actor), [of(actor), of(other)]);
  yield await pick('sentences together', 'corpus.sentencesTogether', of(actor), [of(actor), of(other)]);
  yield await pick('articles of a source', 'corpus.listArticles', { uri, published: '2015-07' });

  // What it takes VS Code to open a panel is not the list's.
  await listOf('corpus.passagesWithTag', { tag: 'nothing', uri });
  yield await lines('concordance, the first search', 'corpus.concordance', { words: word, uri }, 1);
  yield await searchPick(word);
  yield await lines('concordance of a word', 'corpus.concordance', { words: word, uri });
  yield await lines('concordance of an actor', 'corpus.concordance', of(actor));
  yield await lines('passages with a tag', 'corpus.passagesWithTag', { tag: 'accusation', uri });
  yield await measure('overview', async () => {
    const html = await htmlOf('corpus.overview');
    lastPage().panel.dispose();
    return html.split('<tr>').length;
  });

  await show(document, position);
  for (const [name, id] of [
    ['next mention', 'corpus.nextMention'],
    ['back on the trail', 'corpus.trailBack'],
    ['next passage', 'corpus.nextPassage'],
  ] as const) {
    const first = await ownTime(
      (url) => url.endsWith(__filename),
      () => command(id),
    );
    yield { ...(await measure(name, () => command(id), { times: 21, clock: processorTime })), first };
  }
}

/** The roots of a view, what is in one of them, and what is in the first of that. */
async function* tree(name: string, view: string, id?: string): AsyncGenerator<ListFigure> {
  const provider = recorded.trees.get(view);
  if (!provider) throw new Error(`There is no view ${view}.`);
  const open = async (node?: unknown): Promise<readonly unknown[]> => {
    const children = (await provider.getChildren(node)) ?? [];
    for (const child of children) await provider.getTreeItem(child);
    return children;
  };
  let nodes: readonly unknown[] = [];
  yield await measure(name, async () => (nodes = await open()).length);
  for (let level = 1; level < 4; level++) {
    const items: TreeItem[] = [];
    for (const one of nodes) items.push(await provider.getTreeItem(one));
    const named = nodes.find((node) => (node as { readonly id?: string }).id === id);
    const node =
      (level === 1 && named) ||
      nodes.find((_, n) => items[n]?.collapsibleState !== TreeItemCollapsibleState.None);
    if (!node) return;
    yield await measure(`${name}, level ${level + 1}`, async () => (nodes = await open(node)).length);
  }
}

/** A command that opens a quick pick: until its first rows. */
function pick(name: string, id: string, ...args: readonly unknown[]): Promise<ListFigure> {
  let filled = 0;
  return measure(
    name,
    async () => {
      const opened = await pickOf(id, ...args);
      const { length } = opened.pick.items;
      filled = performance.now();
      opened.pick.hide();
      // A list goes on being filled until VS Code says that it is gone: the next is measured alone.
      await new Promise((resolve) => setTimeout(resolve, closing));
      return length;
    },
    { until: () => filled },
  );
}

/** The search as one types: from the last letter until its first rows, without the patience that typing is given. */
function searchPick(word: string): Promise<ListFigure> {
  let typed = 0;
  const clock = (): number => performance.now();
  return measure(
    'search as one types',
    async () => {
      const opened = await shownPick('corpus.searchCorpus');
      opened.pick.onDidChangeValue(() => (typed = performance.now() + patience));
      opened.pick.value = word;
      await opened.filled;
      const { length } = opened.pick.items;
      opened.pick.hide();
      return length;
    },
    { clock, since: () => typed },
  );
}

/** A panel of lines, which is there already: until its list is whole. */
function lines(name: string, id: string, argument: object, times = rounds): Promise<ListFigure> {
  return measure(name, async () => (await listOf(id, argument)).length, { times });
}

interface MeasureOptions {
  readonly times?: number;
  /** Milliseconds. */
  readonly clock?: () => number;
  /** What is measured begins later than the opening. */
  readonly since?: () => number;
  /** And ends before it is over. */
  readonly until?: () => number;
}

async function measure(
  name: string,
  open: () => Promise<unknown>,
  { times = rounds, clock = () => performance.now(), since, until }: MeasureOptions = {},
): Promise<ListFigure> {
  const timed = async (): Promise<{ readonly ms: number; readonly rows: number }> => {
    const start = clock();
    const rows = await open();
    const ms = (until?.() ?? clock()) - (since?.() ?? start);
    await resting();
    return { ms, rows: typeof rows === 'number' ? rows : 0 };
  };
  const { result: first, blocks } = await measureBlocks(timed);
  const others: number[] = [];
  for (let i = 1; i < times; i++) others.push((await timed()).ms);
  others.sort((a, b) => a - b);
  const [best = first.ms] = others;
  const then = others[others.length >> 1] ?? first.ms;
  return { name, first: first.ms, then, best, block: blocks.longest, rows: first.rows };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function providers(kind: string): readonly unknown[] {
  return recorded.providers.get(kind) ?? [];
}

/** A document in which an actor is mentioned, and where. */
async function mentionOf(
  actor: string,
  folder: Uri,
): Promise<{ readonly document: TextDocument; readonly position: Position }> {
  const tree = recorded.trees.get('corpus.actors');
  const roots = ((await tree?.getChildren()) ?? []) as readonly { readonly id: string }[];
  const root = roots.find(({ id }) => id === actor);
  const [article] = ((await tree?.getChildren(root)) ?? []) as readonly { readonly path: string }[];
  const [mention] = ((await tree?.getChildren(article)) ?? []) as readonly {
    readonly mention: { readonly start: number };
  }[];
  const document = await workspace.openTextDocument(Uri.joinPath(folder, article?.path ?? ''));
  const position = document.positionAt(mention?.mention.start ?? 0);
  await show(document, position);
  return { document, position };
}

async function show(document: TextDocument, position: Position): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
  await window.showTextDocument(document, {
    selection: new Range(position, position),
  });
}

function resting(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
