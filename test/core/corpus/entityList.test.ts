import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { entityMatches, listEntities, nestPlaces } from '../../../src/core/corpus/entityList';
import { entityKey } from '../../../src/core/gazetteer/entity';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { nodeFiles } from '../../../src/node/nodeFiles';
import { sampleCorpus } from '../../support/corpora';

describe('The list of entities', function () {
  // A whole corpus is read first, on a machine that may be busy.
  this.timeout(20_000);
  let corpus: Corpus;
  before(async () => {
    corpus = await Corpus.open(nodeFiles(sampleCorpus), { builtin: builtinEntities() });
    await corpus.readArticles();
  });

  it('counts what the articles mention, to the mention', () => {
    for (const kind of ['actor', 'place'] as const) {
      const expected = new Map<string, { mentions: number; articles: Set<string> }>();
      for (const { path, mentions } of corpus.articles) {
        for (const mention of mentions) {
          if (mention.kind !== kind || mention.id === null) continue;
          const count = expected.get(mention.id) ?? { mentions: 0, articles: new Set<string>() };
          count.mentions++;
          count.articles.add(path);
          expected.set(mention.id, count);
        }
      }
      const list = listEntities(corpus, kind, 'mentions', 'ar');
      assert.ok(list.length > 5);
      assert.deepEqual(
        list.map(({ entity, mentions, articles }) => [entity.id, mentions, articles]).sort(),
        [...expected].map(([id, { mentions, articles }]) => [id, mentions, articles.size]).sort(),
      );
    }
  });

  it('is sorted by mentions, articles, name or the first article', () => {
    const of = (order: Parameters<typeof listEntities>[2]) => listEntities(corpus, 'actor', order, 'ar');
    const falls = (numbers: readonly number[]): boolean =>
      numbers.every((n, i) => i === 0 || n <= (numbers[i - 1] ?? 0));
    assert.ok(falls(of('mentions').map(({ mentions }) => mentions)));
    assert.ok(falls(of('articles').map(({ articles }) => articles)));
    const names = of('name').map(({ entity }) => entity.names['ar'] ?? Object.values(entity.names)[0] ?? '');
    assert.deepEqual(names, [...names].sort(new Intl.Collator('ar').compare));
    const dates = of('first').map(
      ({ entity }) =>
        [...corpus.index.articlesWith(entity).keys()]
          .map((path) => corpus.article(path)?.published ?? '~')
          .sort()[0],
    );
    assert.deepEqual(dates, [...dates].sort());
  });

  it('is filtered in any spelling and language', () => {
    const russia = corpus.entity({ kind: 'actor', id: 'russia' });
    assert.ok(russia);
    for (const query of ['روسيا', 'رُوسيا', 'russia', 'RUSS', ''])
      assert.ok(entityMatches(russia, query), query);
    assert.equal(entityMatches(russia, 'سوريا'), false);
  });

  it('puts places into the places that hold them, each once', () => {
    const list = listEntities(corpus, 'place', 'mentions', 'ar');
    const { roots, children } = nestPlaces(list);
    const all = [...roots, ...[...children.values()].flat()].map(({ entity }) => entityKey(entity));
    assert.deepEqual(all.sort(), list.map(({ entity }) => entityKey(entity)).sort());
    assert.ok([...children.values()].flat().length > 0);
  });

  it('opens a circle of places', () => {
    const [a, b] = listEntities(corpus, 'place', 'mentions', 'ar');
    assert.ok(a && b);
    const circle = [
      { ...a, entity: { ...a.entity, within: b.entity.id } },
      { ...b, entity: { ...b.entity, within: a.entity.id } },
    ];
    assert.equal(nestPlaces(circle).roots.length, 2);
  });

  it('says which articles mention all of some', () => {
    const entities = (['russia', 'united-states'] as const).map((id) => ({ kind: 'actor' as const, id }));
    const expected = corpus.articles
      .filter(({ mentions }) =>
        entities.every(({ id }) => mentions.some((one) => one.kind === 'actor' && one.id === id)),
      )
      .map(({ path }) => path);
    assert.deepEqual([...corpus.index.articlesWithAll(entities)].sort(), expected.sort());
  });
});
