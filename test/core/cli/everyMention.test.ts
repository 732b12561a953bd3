import assert from 'node:assert/strict';
import { entityFinder } from '../../../src/core/concordance/finders';
import { hitsOfEntity } from '../../../src/core/concordance/hits';
import { linesOf } from '../../../src/core/concordance/line';
import { searchFinder } from '../../../src/core/concordance/searchFinder';
import { WordIndex } from '../../../src/core/concordance/wordIndex';
import { Corpus } from '../../../src/core/corpus/corpus';
import { listEntities } from '../../../src/core/corpus/entityList';
import { makingOverview } from '../../../src/core/corpus/overview';
import { atOnce } from '../../../src/core/slices';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { nodeFiles } from '../../../src/node/nodeFiles';
import { run, seeds } from '../../support/commandLine';
import { everyMention, type EntityMentions } from '../../support/everyMention';

/** The sample corpus: whatever counts or lists mentions gives those of `corpus-reader mentions`. */
describe('Every mention of the sample corpus', () => {
  let all: readonly EntityMentions[];
  let corpus: Corpus;

  before(async () => {
    all = await everyMention(seeds);
    corpus = await Corpus.open(nodeFiles(seeds), { builtin: builtinEntities() });
    await corpus.readArticles();
  });

  it('is counted in the index, the lists of entities, and the overview', () => {
    assert.ok(all.length > 50 && all.some(({ mentions }) => mentions.length > 20));
    const overview = atOnce(makingOverview(corpus));
    for (const kind of ['actor', 'place'] as const) {
      const counts = all
        .filter((entity) => entity.kind === kind)
        .map(({ id, mentions, articles }) => `${id} ${mentions.length} ${articles.size}`);
      const listed = (list: ReturnType<typeof listEntities>): readonly string[] =>
        list.map(({ entity, mentions, articles }) => `${entity.id} ${mentions} ${articles}`);
      assert.deepEqual([...listed(listEntities(corpus, kind, 'name'))].sort(), counts.sort());
      assert.deepEqual([...listed(overview[`${kind}s`])].sort(), counts.sort());
    }
    for (const { kind, id, articles } of all) {
      for (const [path, count] of articles) assert.equal(corpus.index.countIn({ kind, id }, path), count, id);
      assert.deepEqual(new Map(corpus.index.articlesWith({ kind, id })), articles, id);
    }
  });

  it('is a line of the concordance of its entity, and found by a search for it', async () => {
    for (const { kind, id, mentions } of all) {
      const search = searchFinder(corpus, [{ field: kind, value: id, isNot: false }], new WordIndex());
      assert.ok(search.ok);
      const hits: string[] = [];
      for (const article of corpus.articles) {
        const text = await corpus.text(article.path);
        for (const { start, end, text: words } of hitsOfEntity(article, text, { kind, id }))
          hits.push(`${article.path} ${start}-${end} ${words}`);
      }
      assert.deepEqual(hits.sort(), [...mentions].sort(), `where ${id}`);
      for (const finder of [entityFinder(corpus, { kind, id }), search.finder]) {
        const found: string[] = [];
        for await (const lines of linesOf(corpus, finder, { articles: corpus.articles })) {
          for (const { article, start, end, text } of lines) {
            const { points } = article;
            found.push(`${article.path} ${points.fromUnit(start)}-${points.fromUnit(end)} ${text}`);
          }
        }
        assert.deepEqual(found.sort(), [...mentions].sort(), `concordance of ${id}`);
      }
    }
  });

  it('is printed by every command', async () => {
    const { out } = await run('stats', seeds, '--json');
    const { entities } = JSON.parse(out) as {
      readonly entities: readonly Readonly<Record<'kind' | 'id' | 'mentions' | 'articles', unknown>>[];
    };
    assert.deepEqual(
      entities.map(({ kind, id, mentions, articles }) => [kind, id, mentions, articles].join(' ')).sort(),
      all
        .map(({ kind, id, mentions, articles }) => [kind, id, mentions.length, articles.size].join(' '))
        .sort(),
    );
    const most = [...all].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 4);
    for (const { kind, id, mentions } of most) {
      for (const args of [
        ['where', seeds, `--${kind}`, id],
        ['concordance', seeds, `--${kind}`, id],
        ['find', seeds, `${kind}:${id}`],
      ]) {
        const printed = JSON.parse((await run(...args, '--json')).out) as Readonly<
          Record<string, readonly Readonly<Record<'article' | 'start' | 'end' | 'text', unknown>>[]>
        >;
        const places = (printed['hits'] ?? printed['lines'] ?? []).map(
          ({ article, start, end, text }) =>
            `${String(article)} ${String(start)}-${String(end)} ${String(text)}`,
        );
        assert.deepEqual(places.sort(), [...mentions].sort(), args.join(' '));
      }
    }
  });
});
