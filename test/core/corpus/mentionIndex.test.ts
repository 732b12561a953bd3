import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recordOf } from '../../../src/core/corpus/articleRecord';
import { ArticleShelf } from '../../../src/core/corpus/articleShelf';
import type { ArticleFacts } from '../../../src/core/corpus/articleFacts';
import type { MentionIndex } from '../../../src/core/corpus/mentionIndex';
import { NameTable } from '../../../src/core/corpus/nameTable';
import { packMentions, unpackMentions } from '../../../src/core/corpus/packedMentions';
import { PassageIds } from '../../../src/core/corpus/passageIds';
import { emptySidecar } from '../../../src/core/tagging/readSidecar';
import type { Mention } from '../../../src/core/recognise/mention';

/** Mentions of actors with these ids, one after the other; a star is a candidate. */
function mentions(ids: string): readonly Mention[] {
  return [...ids].map((id, i) => ({
    start: i,
    end: i + 1,
    id: id === '*' ? null : id,
    ...({
      kind: 'actor',
      subtype: 'person',
      form: 'name',
      metonym: false,
      nested: false,
      rule: 'name',
    } as const),
  }));
}

const actor = (id: string) => ({ kind: 'actor', id }) as const;
const star = { kind: 'actor', id: null, key: '*' } as const;

/** Articles with a name table of their own, as they come from another thread, or with that of the shelf. */
class Articles {
  readonly shelf = new ArticleShelf();
  #turn = 0;

  get index(): MentionIndex {
    return this.shelf.index;
  }

  set(path: string, ids: string, names = this.index.names): void {
    const facts: ArticleFacts = {
      path,
      state: 'read',
      title: path,
      language: 'ar',
      source: undefined,
      published: undefined,
      encoding: undefined,
      units: ids.length,
      words: 1,
      sidecar: emptySidecar,
      passages: [],
    };
    if (!this.shelf.article(path)) this.shelf.add({ ...facts, state: 'listed' });
    this.shelf.keep(
      recordOf({ facts, mentions: mentions(ids), words: new Uint32Array(), problems: [], text: ids }, names),
      ++this.#turn,
      'disk',
    );
  }
}

describe('The index of mentions', () => {
  it('counts mentions and articles; candidates and other kinds apart', () => {
    const articles = new Articles();
    articles.set('1.txt', 'aab*');
    articles.set('2.txt', 'a');
    const { index } = articles;
    assert.deepEqual(index.count(actor('a')), { mentions: 3, articles: 2 });
    assert.deepEqual(index.count({ kind: 'place', id: 'a' }), { mentions: 0, articles: 0 });
    assert.deepEqual(index.count(star), { mentions: 1, articles: 1 });
    assert.equal(index.countIn(actor('a'), '1.txt'), 2);
    assert.deepEqual(
      [...index.articlesWith(actor('a'))],
      [
        ['1.txt', 2],
        ['2.txt', 1],
      ],
    );
    assert.deepEqual([...index.mentioned()].sort(), ['actor:a', 'actor:b']);
  });

  it('lists the candidates by kind and folded name, the most mentioned first', () => {
    const { index } = new Articles().shelf;
    const candidate = (kind: 'actor' | 'place', subtype: 'person' | 'outlet' | 'city', key: string): number =>
      index.names.intern({ kind, id: null, subtype }, key);
    const person = candidate('actor', 'person', 'ا');
    const outlet = candidate('actor', 'outlet', 'ا');
    const city = candidate('place', 'city', 'ا');
    const other = candidate('actor', 'person', 'ب');
    const known = index.names.intern({ kind: 'actor', id: 'a', subtype: 'person' }, 'a');
    index.replace(0, [], [person, outlet, outlet, city, known]);
    index.replace(1, [], [outlet, other, other, other, other]);
    const list = (): string[] =>
      index
        .candidates()
        .map(({ kind, subtype, key, mentions, articles }) =>
          [kind, subtype, key, mentions, articles].join(' '),
        );
    assert.deepEqual(list(), ['actor outlet ا 4 2', 'actor person ب 4 1', 'place city ا 1 1']);
    index.replace(1, [outlet, other, other, other, other], []);
    assert.deepEqual(list(), ['actor outlet ا 3 1', 'place city ا 1 1']);
  });

  it('is after any changes what it would be if built anew', () => {
    const change = fc.record({
      path: fc.constantFrom('1', '2', '3', '4'),
      // Undefined: the article goes.
      ids: fc.option(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*') }), { nil: undefined }),
      foreign: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const articles = new Articles();
        const last = new Map<string, string>();
        for (const { path, ids, foreign } of changes) {
          if (ids === undefined) articles.shelf.remove(path);
          else articles.set(path, ids, foreign ? new NameTable() : undefined);
          last.delete(path);
          if (ids !== undefined) last.set(path, ids);
        }
        const fresh = new Articles();
        for (const [path, ids] of last) fresh.set(path, ids);
        const { index } = articles;
        assert.deepEqual([...index.mentioned()].sort(), [...fresh.index.mentioned()].sort());
        for (const ref of [...[...'abc'].map(actor), star]) {
          assert.deepEqual(index.count(ref), fresh.index.count(ref));
          assert.deepEqual([...index.articlesWith(ref)].sort(), [...fresh.index.articlesWith(ref)].sort());
        }
        for (const [path, ids] of last) {
          assert.deepEqual(articles.shelf.article(path)?.mentions, mentions(ids));
        }
      }),
    );
  });

  it('hands out snapshots, which an update leaves as they are', () => {
    const articles = new Articles();
    articles.set('1', 'aa*');
    articles.set('2', 'a');
    const before = articles.shelf.article('1');
    const numbers = articles.index.numbersOf(actor('a'));
    const counts = articles.index.articlesWith(actor('a'));
    articles.set('1', 'bb');
    articles.shelf.remove('2');
    assert.deepEqual(before?.mentions, mentions('aa*'));
    assert.deepEqual([...numbers], [0, 1]);
    assert.equal(counts.size, 2);
    assert.equal(articles.index.count(actor('a')).articles, 0);
  });
});

describe('Packed mentions', () => {
  it('are what was packed', () => {
    const mention = fc.record<Mention>(
      {
        start: fc.nat(4_000_000),
        end: fc.nat(4_000_000),
        kind: fc.constantFrom('actor', 'place'),
        id: fc.option(fc.string()),
        subtype: fc.constantFrom('person', 'people', 'country', 'field'),
        form: fc.constantFrom('name', 'description', 'nominal', 'office', 'region', 'demonym'),
        metonym: fc.boolean(),
        nested: fc.boolean(),
        rule: fc.constantFrom('name', 'metonym', 'kunya', 'correction'),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(mention), (all) => {
        const names = new NameTable();
        const packed = packMentions(all, '', names);
        assert.deepEqual(unpackMentions(packed, 0, all.length, names), all);
      }),
    );
  });
});

describe('The ids of passages', () => {
  it('tell which are used in several articles, after any changes', () => {
    const change = fc.tuple(
      fc.constantFrom('1', '2', '3'),
      fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const ids = new PassageIds();
        for (const [path, own] of changes) ids.set(path, own);
        const now = new Map(changes);
        const expected = ['p', 'q', 'r'].flatMap((id) => {
          const paths = [...now]
            .flatMap(([path, own]) => (own.some((one) => one === id) ? [path] : []))
            .sort();
          return paths.length > 1 ? [[id, paths]] : [];
        });
        assert.deepEqual([...ids.shared()].sort(), expected);
      }),
    );
  });
});
