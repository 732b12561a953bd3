import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import {
  CancellationTokenSource,
  type Location,
  Uri,
  workspace,
  type DocumentHighlightProvider,
  type DocumentSymbolProvider,
  type HoverProvider,
  type MarkdownString,
  type Position,
  type ReferenceProvider,
  type TextDocument,
  type WorkspaceSymbolProvider,
} from 'vscode';
import { CodePoints } from '../../src/core/text/codePoints';
import { everyCandidate, everyMention, type EntityMentions } from '../support/everyMention';
import { htmlOf, lastPage, listOf, pickOf, run, startRecorded } from '../support/recordedExtension';
import { recorded } from '../support/recordedVscode';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A node of a tree: of those of ours, what is looked at here. */
interface Node {
  readonly node: string;
  readonly kind?: string;
  readonly id?: string;
  readonly path?: string;
  readonly group?: string;
  readonly mention?: Span;
  readonly listed?: { readonly mentions: number; readonly articles: number };
}

/** Every view, list and card of the extension, asked for what it shows of every entity of the sample corpus. */
describe('Every mention', function () {
  this.timeout(60_000);
  const root = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const documents = new Map<string, { readonly document: TextDocument; readonly points: CodePoints }>();
  const { token } = new CancellationTokenSource();
  let extension: { dispose(): void };
  let all: readonly EntityMentions[];

  before(async () => {
    all = await everyMention(root.fsPath);
    for (const path of readdirSync(root.fsPath).filter((name) => name.endsWith('.txt'))) {
      const document = await workspace.openTextDocument(Uri.joinPath(root, path));
      documents.set(path, { document, points: new CodePoints(document.getText()) });
    }
    assert.ok(documents.size >= 5 && all.length > 50);
    extension = await startRecorded();
  });
  after(() => extension.dispose());

  /** As `everyMention` writes it. */
  const mentionAt = (path: string, { start, end }: Span): string => {
    const { document, points } = documents.get(path) ?? assert.fail(path);
    const text = document.getText().slice(start, end);
    return `${path} ${points.fromUnit(start)}-${points.fromUnit(end)} ${text}`;
  };
  const unitsOf = (mention: string): { readonly path: string; readonly document: TextDocument } & Span => {
    const [, path = '', start = '', end = ''] = /^(\S+) (\d+)-(\d+) /u.exec(mention) ?? [];
    const { document, points } = documents.get(path) ?? assert.fail(path);
    return { path, document, start: points.toUnit(Number(start)), end: points.toUnit(Number(end)) };
  };
  const placeOf = (mention: string): { readonly document: TextDocument; readonly position: Position } => {
    const { document, start } = unitsOf(mention);
    return { document, position: document.positionAt(start) };
  };
  /** The mentions of an entity that a caret on them is taken for: those that no other begins with or lies around. */
  const plain = ({ mentions }: EntityMentions): readonly string[] =>
    mentions.filter((mention) => {
      const { path, start, end } = unitsOf(mention);
      return !all.some(({ mentions: others }) =>
        others.some((other) => {
          const span = other !== mention && other.startsWith(`${path} `) && unitsOf(other);
          return span && span.start <= start && end <= span.end;
        }),
      );
    });
  const provider = (kind: string): unknown => recorded.providers.get(kind)?.[0] ?? assert.fail(kind);
  const children = async (view: string, node?: Node): Promise<readonly Node[]> => {
    const tree = recorded.trees.get(view) ?? assert.fail(view);
    return ((await tree.getChildren(node)) ?? []) as readonly Node[];
  };

  it('stands in the views of actors and places, under its article', async () => {
    for (const kind of ['actor', 'place'] as const) {
      const view = `corpus.${kind}s`;
      const rows = await children(view);
      const expected = all.filter((entity) => entity.kind === kind);
      assert.deepEqual(rows.map(({ id }) => id).sort(), expected.map(({ id }) => id).sort());
      for (const row of rows) {
        const entity = expected.find(({ id }) => id === row.id) ?? assert.fail(row.id);
        assert.deepEqual(
          { ...row.listed, entity: 0 },
          { mentions: entity.mentions.length, articles: entity.articles.size, entity: 0 },
        );
        const found: string[] = [];
        for (const article of await children(view, row)) {
          const { path = '' } = article;
          for (const { mention } of await children(view, article))
            found.push(mentionAt(path, mention ?? assert.fail(path)));
        }
        assert.deepEqual(found.sort(), [...entity.mentions].sort(), row.id);
      }
    }
  });

  it('stands in the view of articles, under its entity', async () => {
    const found = new Map<string, string[]>();
    const walk = async (nodes: readonly Node[], path: string): Promise<void> => {
      for (const node of nodes) {
        const below = await children('corpus.articles', node);
        if (node.node === 'entity') {
          const key = `${node.kind ?? ''} ${node.id ?? ''}`;
          const mentions = below.map(({ mention }) => mentionAt(path, mention ?? assert.fail(key)));
          found.set(key, [...(found.get(key) ?? []), ...mentions]);
        } else await walk(below, node.path ?? path);
      }
    };
    await walk(await children('corpus.articles'), '');
    assert.deepEqual(
      [...found].map(([key, mentions]) => [key, mentions.sort()] as const).sort(),
      all.map(({ kind, id, mentions }) => [`${kind} ${id}`, [...mentions].sort()] as const).sort(),
    );
  });

  it('is a reference, and a highlight of its article', async () => {
    const references = provider('Reference') as ReferenceProvider;
    const highlights = provider('DocumentHighlight') as DocumentHighlightProvider;
    for (const entity of all) {
      const [first] = plain(entity);
      if (first === undefined) continue;
      const { document, position } = placeOf(first);
      const context = { includeDeclaration: false };
      const locations = await references.provideReferences(document, position, context, token);
      const found = (locations ?? []).map(({ uri, range }: Location) => {
        const path = uri.path.split('/').at(-1) ?? '';
        const own = documents.get(path)?.document ?? assert.fail(path);
        return mentionAt(path, { start: own.offsetAt(range.start), end: own.offsetAt(range.end) });
      });
      assert.deepEqual(found.sort(), [...entity.mentions].sort(), `references of ${entity.id}`);
      const marks = await highlights.provideDocumentHighlights(document, position, token);
      const { path } = unitsOf(first);
      const marked = (marks ?? []).map(({ range }) =>
        mentionAt(path, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }),
      );
      const here = entity.mentions.filter((mention) => mention.startsWith(`${path} `));
      assert.deepEqual(marked.sort(), [...here].sort(), `highlights of ${entity.id}`);
    }
  });

  it('is counted on the card, and named in the outline', async () => {
    const hovers = recorded.providers.get('Hover') as readonly HoverProvider[];
    for (const entity of all) {
      const [first] = plain(entity);
      if (first === undefined) continue;
      const { document, position } = placeOf(first);
      const { path } = unitsOf(first);
      const cards: string[] = [];
      for (const hover of hovers) {
        const card = await hover.provideHover(document, position, token);
        for (const content of card?.contents ?? []) cards.push((content as MarkdownString).value);
      }
      const card = cards.find((text) => text.includes('In this article')) ?? assert.fail(entity.id);
      const [, here] = /In this article: \D*?(\d+)/u.exec(card) ?? [];
      const [, others] = /Other articles: \D*?(\d+)/u.exec(card) ?? [];
      assert.equal(Number(here), entity.articles.get(path), `${entity.id} in ${path}`);
      assert.equal(Number(others), entity.articles.size - 1, entity.id);
    }
    const outline = provider('DocumentSymbol') as DocumentSymbolProvider;
    for (const [path, { document }] of documents) {
      const blocks = (await outline.provideDocumentSymbols(document, token)) ?? [];
      const found = blocks.flatMap((block) =>
        'children' in block
          ? block.children.map(({ range }) =>
              mentionAt(path, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }),
            )
          : [],
      );
      for (const entity of all) {
        for (const mention of plain(entity).filter((one) => one.startsWith(`${path} `)))
          assert.ok(found.includes(mention), `${mention} in the outline`);
      }
    }
  });

  it('is counted where one goes to an actor, and a row of all mentions and of the concordance', async () => {
    const actors = await pickOf('corpus.goToActor');
    const rows = actors.pick.items.flatMap((item) => ('entity' in item ? [item] : []));
    assert.deepEqual(
      rows
        .map(({ description = '' }) => (description.match(/\d+ (?:mention|article)/gu) ?? []).join())
        .sort(),
      all.map(({ mentions, articles }) => `${mentions.length} mention,${articles.size} article`).sort(),
    );
    actors.pick.hide();
    const symbols = provider('WorkspaceSymbol') as WorkspaceSymbolProvider;
    const names = new Set(((await symbols.provideWorkspaceSymbols('', token)) ?? []).map(({ name }) => name));
    for (const { label } of rows) assert.ok(names.has(label), `${label} is a symbol of the workspace`);

    const uri = Uri.joinPath(root, 'corpus.yaml').toString();
    for (const { kind, id, mentions } of all) {
      const { pick, filled } = await pickOf('corpus.showMentions', { kind, id, uri });
      await filled;
      while (pick.busy) await new Promise((resolve) => setImmediate(resolve));
      const places = (pick.items as readonly { readonly path?: string; readonly stop?: Span }[]).flatMap(
        ({ path, stop }) => (path !== undefined && stop ? mentionAt(path, stop) : []),
      );
      pick.hide();
      assert.deepEqual(places.sort(), [...mentions].sort(), `all mentions of ${id}`);

      const lines = await listOf('corpus.concordance', { kind, id, uri });
      assert.deepEqual(
        lines.map(({ text }) => text).sort(),
        mentions.map((mention) => mention.replace(/^\S+ \S+ /u, '')).sort(),
        `concordance of ${id}`,
      );
    }
  });

  it('is found by a search for its entity', async () => {
    for (const { kind, id, mentions } of all) {
      const query = { query: `${kind}:${id}`, uri: Uri.joinPath(root, 'corpus.yaml').toString() };
      const lines = await listOf('corpus.searchCorpus', query);
      assert.deepEqual(
        lines.map(({ text }) => text).sort(),
        mentions.map((mention) => mention.replace(/^\S+ \S+ /u, '')).sort(),
        `search for ${id}`,
      );
    }
  });

  it('is counted where its entity is named together with others', async () => {
    const uri = Uri.joinPath(root, 'corpus.yaml').toString();
    const both = (a: EntityMentions, b: EntityMentions): number =>
      [...a.articles.keys()].filter((path) => b.articles.has(path)).length;
    const argument = ({ kind, id }: EntityMentions): object => ({ kind, id, uri });
    const most = [...all].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 6);
    for (const one of most) {
      const { pick } = await pickOf('corpus.namedWith', argument(one));
      const rows = pick.items.flatMap((item) =>
        'entity' in item ? [item as typeof item & { readonly entity: EntityMentions }] : [],
      );
      pick.hide();
      assert.deepEqual(
        rows
          .map(({ entity: { kind, id }, description = '' }) =>
            [kind, id, /articles: (\d+)/u.exec(description)?.[1]].join(' '),
          )
          .sort(),
        all
          .filter((other) => other !== one && both(one, other) > 0)
          .map((other) => `${other.kind} ${other.id} ${both(one, other)}`)
          .sort(),
        `named with ${one.id}`,
      );
      for (const other of most.filter((entity) => entity !== one)) {
        const list = await pickOf('corpus.articlesTogether', argument(one), [argument(one), argument(other)]);
        assert.equal(list.pick.items.length, both(one, other), `${one.id} and ${other.id}`);
        list.pick.hide();
      }
    }
  });

  it('is counted among the articles of another entity, where those named with it are listed', async () => {
    const [one] = [...all].sort((a, b) => b.mentions.length - a.mentions.length);
    assert.ok(one);
    const { kind, id } = one;
    await run('corpus.listNamedWith', { kind, id, uri: Uri.joinPath(root, 'corpus.yaml').toString() });
    const rows = [...(await children('corpus.actors')), ...(await children('corpus.places'))];
    await run('corpus.listNamedWith');
    const expected = all.flatMap((other) => {
      const joint = [...other.articles].filter(([path]) => one.articles.has(path));
      const mentions = joint.reduce((sum, [, count]) => sum + count, 0);
      return other === one || joint.length === 0
        ? []
        : `${other.kind} ${other.id} ${mentions} ${joint.length}`;
    });
    assert.deepEqual(
      rows
        .map(({ kind = '', id = '', listed }) =>
          [kind, id, listed?.mentions ?? 0, listed?.articles ?? 0].join(' '),
        )
        .sort(),
      expected.sort(),
    );
  });

  it('is counted on the rows of articles, and of candidates', async () => {
    const tree = recorded.trees.get('corpus.articles') ?? assert.fail();
    for (const row of await children('corpus.articles')) {
      const { description } = await tree.getTreeItem(row);
      const actors = all.filter(({ kind, articles }) => kind === 'actor' && articles.has(row.path ?? ''));
      const [, count] = /(\d+) actor/u.exec(String(description)) ?? [];
      assert.equal(Number(count), actors.length, row.path);
    }
    const candidates = await everyCandidate(root.fsPath);
    const found = new Map<string, number>();
    const walk = async (nodes: readonly Node[]): Promise<void> => {
      for (const node of nodes) {
        if (node.node === 'candidate') {
          const { kind = '', key = '', mentions = 0 } = node as Node & { key?: string; mentions?: number };
          found.set(`${kind} ${key}`, mentions);
          assert.equal((await children('corpus.candidates', node)).length, mentions, key);
        } else await walk(await children('corpus.candidates', node));
      }
    };
    await walk(await children('corpus.candidates'));
    assert.deepEqual([...found].sort(), [...candidates].sort());
  });

  it('is counted on the overview', async () => {
    const html = await htmlOf('corpus.overview');
    for (const kind of ['actor', 'place'] as const) {
      const most = all.filter((entity) => entity.kind === kind).map(({ mentions }) => mentions.length);
      const [section = ''] = new RegExp(`Mentions of ${kind}s</caption>.*?</table>`, 'u').exec(html) ?? [];
      const counts = [...section.matchAll(/class="number"><a[^>]*>(\d+)</gu)].map(([, count]) =>
        Number(count),
      );
      assert.deepEqual(counts, most.sort((a, b) => b - a).slice(0, 15));
    }
    const pages = recorded.pages.length;
    await run('corpus.overview');
    assert.equal(recorded.pages.length, pages, 'the page that is open is shown again');
    lastPage().panel.dispose();
  });
});
