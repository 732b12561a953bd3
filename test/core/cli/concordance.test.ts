import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { openCorpus } from '../../../src/cli/openCorpus';
import { sortingArticles } from '../../../src/core/corpus/order';
import { entityFinder } from '../../../src/core/concordance/finders';
import { hitOfLine } from '../../../src/core/concordance/hits';
import { linesOf } from '../../../src/core/concordance/line';
import { atOnce } from '../../../src/core/slices';
import { articlesOf, originalCorpus, sampleCorpus } from '../../support/corpora';
import { run, runOn } from '../../support/commandLine';
import { actors, codebook, places, sidecar } from '../../support/samples';

interface Printed {
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

interface Mentions {
  readonly articles: readonly {
    readonly path: string;
    readonly mentions: readonly {
      readonly start: number;
      readonly end: number;
      readonly kind: string;
      readonly id: string | null;
    }[];
  }[];
}

const files = {
  'actors.yaml': actors,
  'places.yaml': places,
  'codebook.yaml': codebook,
  'a.txt': '😀 زار بوتين قرطبة\nثم عاد بوتين أمس',
  'a.tags.yaml': sidecar({ id: 'p1', tags: 'accusation/collusion', start: 21, quote: 'عاد بوتين' }),
  'b.txt': 'بُوتين لا يعود',
};

async function printed(...args: readonly string[]): Promise<Printed['lines']> {
  const { out, status } = await runOn(files, 'concordance', ...args, '--json');
  assert.equal(status, 0);
  return (JSON.parse(out) as Printed).lines;
}

describe('corpus-reader concordance', () => {
  it('prints words in their lines, in code points', async () => {
    assert.deepEqual(await printed('--words', 'بوتين'), [
      { article: 'a.txt', start: 6, end: 11, text: 'بوتين', before: '😀 زار ', after: ' قرطبة' },
      { article: 'a.txt', start: 25, end: 30, text: 'بوتين', before: 'ثم عاد ', after: ' أمس' },
      { article: 'b.txt', start: 0, end: 6, text: 'بُوتين', before: '', after: ' لا يعود' },
    ]);
  });

  it('prints mentions and passages with what they are', async () => {
    const [mention] = await printed('--actor', 'putin');
    assert.deepEqual([mention?.['kind'], mention?.['id']], ['actor', 'vladimir-putin']);
    const [passage] = await printed('--tag', 'accusation', '--below');
    assert.deepEqual(
      [passage?.['passage'], passage?.['tags'], passage?.['before']],
      ['p1', ['accusation/collusion'], 'ثم '],
    );
  });

  it('sorts by the words beside', async () => {
    const after = (lines: Printed['lines']): unknown => lines.map((line) => line['after']);
    assert.deepEqual(after(await printed('--words', 'بوتين', '--sort', 'after')), [
      ' أمس',
      ' قرطبة',
      ' لا يعود',
    ]);
    // Where nothing stands before, there is nothing to sort by.
    assert.deepEqual(after(await printed('--words', 'بوتين', '--sort', 'before')), [
      ' قرطبة',
      ' أمس',
      ' لا يعود',
    ]);
  });

  it('prints the table of where', async () => {
    const { out } = await runOn(files, 'concordance', '--words', '*وتين', '--csv');
    assert.ok(out.startsWith('\ufeffarticle,start,end,text,'));
    const rows = parse(out, { bom: true, columns: true }) as unknown as readonly Readonly<
      Record<string, string>
    >[];
    assert.deepEqual(
      rows.map(({ article, start, context_before: before }) => [article, start, before]),
      [
        ['a.txt', '6', '😀 زار '],
        ['a.txt', '25', 'ثم عاد '],
        ['b.txt', '0', ''],
      ],
    );
  });

  it('says what is wrong with the question', async () => {
    const wrong = async (...args: readonly string[]): Promise<string | undefined> => {
      const { status, errors } = await runOn(files, 'concordance', ...args);
      assert.equal(status, 2, args.join(' '));
      return errors[0];
    };
    assert.match((await wrong()) ?? '', /^Give one of/);
    assert.match((await wrong('--words', 'a', '--tag', 'denial')) ?? '', /^Give one of/);
    assert.match((await wrong('--words', '؟')) ?? '', /no word/);
    assert.match((await wrong('--words', 'a', '--sort', 'length')) ?? '', /--sort is one of/);
    assert.match((await wrong('--actor', 'nobody')) ?? '', /No actor/);
    assert.match((await wrong('--tag', 'nothing')) ?? '', /not in codebook\.yaml/);
    const { errors } = await runOn(files, 'concordance', '--tag', 'accusation');
    assert.match(errors[0] ?? '', /add --below/);
  });

  it('has the counts and places of mentions, to the mention', async () => {
    for (const folder of [sampleCorpus, await originalCorpus()]) {
      if (folder === undefined) continue;
      const { articles } = JSON.parse((await run('mentions', folder, '--json')).out) as Mentions;
      assert.equal(articles.length, (await articlesOf(folder)).length);
      const expected = new Map<string, string[]>();
      for (const { path, mentions } of articles) {
        for (const { kind, id, start, end } of mentions) {
          if (id === null) continue;
          const key = `--${kind} ${id}`;
          expected.set(key, [...(expected.get(key) ?? []), `${path} ${start} ${end}`]);
        }
      }
      assert.ok(expected.size > 20);
      const corpus = await openCorpus(folder);
      await corpus.readArticles();
      for (const [key, stretches] of expected) {
        const [, kind, id = ''] = /^--(actor|place) (.+)$/u.exec(key) ?? [];
        const finder = entityFinder(corpus, { kind: kind === 'actor' ? 'actor' : 'place', id });
        const articles = atOnce(sortingArticles(corpus.articles, 'name'));
        const found: string[] = [];
        for await (const lines of linesOf(corpus, finder, { articles })) {
          for (const { article, start, end } of lines.map(hitOfLine))
            found.push([article.path, start, end].join(' '));
        }
        assert.deepEqual(found, stretches, key);
      }
      // The command prints the same; each run of it reads the corpus, so a few have to do.
      for (const key of ['--actor russia', '--place syria']) {
        const { out } = await run('concordance', folder, ...key.split(' '), '--json');
        const { lines } = JSON.parse(out) as Printed;
        assert.deepEqual(
          lines.map((line) => [line['article'], line['start'], line['end']].join(' ')),
          expected.get(key),
        );
      }
    }
  }).timeout(30_000);
});
