import assert from 'node:assert/strict';
import { jsonOf, run, runOn, seeds } from '../../support/commandLine';
import { actors, places } from '../../support/samples';

interface Mentions {
  readonly articles: readonly {
    readonly path: string;
    readonly mentions: readonly Record<string, unknown>[];
  }[];
}

describe('corpus-reader mentions', () => {
  it('gives each mention with these keys in this order', async () => {
    const { out, status, errors } = await runOn(
      { 'actors.yaml': actors, 'a.txt': 'زار بوتين' },
      'mentions',
      '--json',
    );
    assert.equal(status, 0);
    assert.deepEqual(errors, []);
    assert.equal(
      out,
      '{"articles":[{"path":"a.txt","mentions":[{"start":4,"end":9,"text":"بوتين","kind":"actor","id":"vladimir-putin",' +
        '"subtype":"person","form":"name","metonym":false,"candidate":false,"nested":false}]}]}\n',
    );
  });

  it('counts code points of the text without a mark and with single line ends', async () => {
    const { articles } = await jsonOf<Mentions>(
      { 'actors.yaml': actors, 'a.txt': '\uFEFF😀\r\n\r𝄞 بوتين 😀 بوتين\r\n' },
      'mentions',
    );
    assert.deepEqual(
      articles[0]?.mentions.map(({ start, end, text }) => [start, end, text]),
      [
        [5, 10, 'بوتين'],
        [13, 18, 'بوتين'],
      ],
    );
  });

  it('takes UTF-16 as it takes UTF-8', async () => {
    const { articles } = await jsonOf<Mentions>(
      { 'actors.yaml': actors, 'a.txt': Buffer.from('\uFEFF😀 بوتين', 'utf16le') },
      'mentions',
    );
    assert.deepEqual(
      articles[0]?.mentions.map(({ start, end }) => [start, end]),
      [[2, 7]],
    );
  });

  it('lists every article in the order of their paths, those without mentions too', async () => {
    const files = { 'b.txt': 'x', 'a/c.txt': 'x', 'a.txt': 'x', 'خبر.txt': 'x' };
    const { articles } = await jsonOf<Mentions>(files, 'mentions');
    assert.deepEqual(
      articles.map(({ path }) => path),
      ['a.txt', 'a/c.txt', 'b.txt', 'خبر.txt'],
    );
    assert.deepEqual(await jsonOf<Mentions>({}, 'mentions'), { articles: [] });
  });

  it('takes one article only', async () => {
    const files = { 'actors.yaml': actors, 'n/a.txt': 'بوتين', 'b.txt': 'x' };
    const { articles } = await jsonOf<Mentions>(files, 'mentions', '--article', './n/a.txt');
    assert.deepEqual(
      articles.map(({ path, mentions }) => [path, mentions.length]),
      [['n/a.txt', 1]],
    );
    const none = await runOn(files, 'mentions', '--article', 'c.txt', '--json');
    assert.equal(none.status, 2);
    assert.equal(none.out, '{"articles":[]}\n');
    assert.match(none.errors[0] ?? '', /^c\.txt is no article of this corpus/);
  });

  it('says the same in lines for people, the words last', async () => {
    const { out } = await runOn(
      { 'actors.yaml': actors, 'places.yaml': places, 'a.txt': 'زار بوتين\nقرطبة' },
      'mentions',
    );
    assert.equal(
      out,
      'a.txt:4-9: actor vladimir-putin (person): بوتين\na.txt:10-15: place test-city (city): قرطبة\n',
    );
  });

  it('follows the corrections of a sidecar', async () => {
    const correction = 'sidecar: 1\nmentions:\n  - start: 4\n    end: 9\n    quote: بوتين\n    name: false\n';
    const files = { 'actors.yaml': actors, 'a.txt': 'زار بوتين', 'a.tags.yaml': correction };
    const { articles } = await jsonOf<Mentions>(files, 'mentions');
    assert.deepEqual(articles[0]?.mentions, []);
  });

  it('gives offsets that cut the sample articles at the words', async () => {
    const { out, errors } = await run('mentions', seeds, '--json');
    assert.deepEqual(errors, []);
    const { articles } = JSON.parse(out) as Mentions;
    assert.equal(articles.length, 5);
    for (const { mentions } of articles) {
      assert.ok(mentions.length > 20);
      for (const { start, end, text } of mentions) {
        assert.equal([...String(text)].length, Number(end) - Number(start));
      }
    }
  });
}).timeout(20_000);
