import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { jsonOf, runOn } from '../../support/commandLine';
import { actors, codebook, places, sidecar } from '../../support/samples';

interface Hits {
  readonly hits: readonly Readonly<Record<string, unknown>>[];
}

const files = {
  'corpus.yaml': 'corpus: 1\nmetadata: m.csv\n',
  'm.csv': 'path,title,source,published,language\na.txt,"عنوان، أول",وكالة,2017-12,ar\n',
  'actors.yaml': actors,
  'places.yaml': places,
  'codebook.yaml': codebook,
  'a.txt': '😀 زار بوتين قرطبة\n=1+1 قال إن التحالف متواطئ؛ وعاد بوتين',
  'a.tags.yaml': sidecar(
    { id: 'p9', tags: 'denial', start: 0, quote: 'لم يقل أحد هذا' },
    {
      id: 'p2',
      tags: 'denial, accusation/collusion',
      start: 30,
      quote: 'التحالف متواطئ',
      more: '    note: "-ملاحظة"\n    by: سلمى\n    created: 2026-11-22T10:15:00Z\n',
    },
    { id: 'p1', tags: 'collaboration', start: 18, quote: '=1+1 قال' },
  ).replace('passages:', 'article:\n  tags: [accusation]\npassages:'),
  'b.txt': 'لا أحد',
};

describe('corpus-reader where', () => {
  it('finds the mentions of an actor, by its present or a former id', async () => {
    const { out } = await runOn(files, 'where', '--actor', 'vladimir-putin', '--json');
    assert.equal(
      out,
      '{"hits":[{"article":"a.txt","start":6,"end":11,"text":"بوتين","kind":"actor","id":"vladimir-putin"},' +
        '{"article":"a.txt","start":51,"end":56,"text":"بوتين","kind":"actor","id":"vladimir-putin"}]}\n',
    );
    assert.equal((await runOn(files, 'where', '--actor', 'putin', '--json')).out, out);
  });

  it('finds the mentions of a place', async () => {
    const { hits } = await jsonOf<Hits>(files, 'where', '--place', 'test-city');
    assert.deepEqual(hits, [
      { article: 'a.txt', start: 12, end: 17, text: 'قرطبة', kind: 'place', id: 'test-city' },
    ]);
  });

  it('finds the passages with a tag in the order of the text, lost ones last', async () => {
    const { hits } = await jsonOf<Hits>(files, 'where', '--tag', 'denial');
    assert.deepEqual(hits, [
      {
        article: 'a.txt',
        start: 30,
        end: 44,
        text: 'التحالف متواطئ',
        passage: 'p2',
        tags: ['denial', 'accusation/collusion'],
      },
      { article: 'a.txt', text: 'لم يقل أحد هذا', passage: 'p9', tags: ['denial'] },
    ]);
  });

  it('knows former names of tags', async () => {
    for (const tag of ['accusation/collusion', 'accusation/collaboration', 'collaboration']) {
      const { hits } = await jsonOf<Hits>(files, 'where', '--tag', tag);
      assert.deepEqual(
        hits.map(({ passage }) => passage),
        ['p1', 'p2'],
      );
    }
  });

  it('finds an article that has the tag as a whole, and with --below the tags below it', async () => {
    const { hits } = await jsonOf<Hits>(files, 'where', '--tag', 'accusation');
    assert.deepEqual(hits, [{ article: 'a.txt', tags: ['accusation'] }]);
    const below = await jsonOf<Hits>(files, 'where', '--tag', 'accusation', '--below');
    assert.deepEqual(
      below.hits.map(({ passage }) => passage),
      [undefined, 'p1', 'p2'],
    );
  });

  it('says so where only tags below were used', async () => {
    const untagged = {
      ...files,
      'a.tags.yaml': files['a.tags.yaml'].replace('  tags: [accusation]\n', '  tags: []\n'),
    };
    const { status, out, errors } = await runOn(untagged, 'where', '--tag', 'accusation', '--json');
    assert.equal(status, 0);
    assert.equal(out, '{"hits":[]}\n');
    assert.match(errors[0] ?? '', /^2 hits have a tag below accusation: add --below/);
  });

  it('writes a table that a spreadsheet opens, with context and metadata', async () => {
    const { out } = await runOn(files, 'where', '--tag', 'denial', '--csv');
    assert.ok(
      out.startsWith('\uFEFFarticle,start,end,text,kind,id,passage,tags,context_before,context_after,'),
    );
    assert.equal(out.replaceAll('\r\n', '').includes('\n'), false);
    const rows = parse<Record<string, string>>(out, { bom: true, columns: true });
    assert.deepEqual(rows[0], {
      article: 'a.txt',
      start: '30',
      end: '44',
      text: 'التحالف متواطئ',
      kind: '',
      id: '',
      passage: 'p2',
      tags: 'denial; accusation/collusion',
      // What looks like a formula is disarmed.
      context_before: "'=1+1 قال إن ",
      context_after: '؛ وعاد بوتين',
      note: "'-ملاحظة",
      reader: 'سلمى',
      date: '2026-11-22T10:15:00Z',
      state: 'exact',
      title: 'عنوان، أول',
      source: 'وكالة',
      published: '2017-12',
      language: 'ar',
      actors: '',
    });
    assert.deepEqual([rows[1]?.['start'], rows[1]?.['state']], ['', 'lost']);
  });

  it('disarms formulas in the text itself, and keeps line ends and quotes in their cell', async () => {
    const { out } = await runOn(files, 'where', '--tag', 'collaboration', '--csv');
    assert.equal(parse<Record<string, string>>(out, { bom: true, columns: true })[0]?.['text'], "'=1+1 قال");
    const quoted = {
      'codebook.yaml': codebook,
      'a.txt': 'قال "نعم"\nثم، لا',
      'a.tags.yaml': sidecar({ id: 'p1', tags: 'denial', start: 4, quote: '"نعم"\nثم، لا' }),
    };
    const table = await runOn(quoted, 'where', '--tag', 'denial', '--csv');
    const rows = parse<Record<string, string>>(table.out, { bom: true, columns: true });
    assert.equal(rows[0]?.['text'], '"نعم"\nثم، لا');
    assert.equal(rows.length, 1);
  });

  it('gives the mentions in a table, too', async () => {
    const { out } = await runOn(files, 'where', '--actor', 'vladimir-putin', '--csv');
    const rows = parse<Record<string, string>>(out, { bom: true, columns: true });
    assert.deepEqual(
      rows.map(({ start, kind, id, passage, title }) => [start, kind, id, passage, title]),
      [
        ['6', 'actor', 'vladimir-putin', '', 'عنوان، أول'],
        ['51', 'actor', 'vladimir-putin', '', 'عنوان، أول'],
      ],
    );
  });

  it('gives lines for people, with what stands around', async () => {
    const { out } = await runOn(files, 'where', '--tag', 'denial');
    assert.deepEqual(out.split('\n'), [
      'a.txt:30-44: denial, accusation/collusion =1+1 قال إن [التحالف متواطئ]؛ وعاد بوتين',
      'a.txt: denial (lost) [لم يقل أحد هذا]',
      '',
    ]);
  });

  it('says which id or tag there is not', async () => {
    for (const [option, what] of [
      ['--actor', /No actor has the id "nobody".*actors\.yaml/],
      ['--place', /No place has the id "nobody".*places\.yaml/],
      ['--tag', /The tag "nobody" is not in codebook\.yaml/],
    ] as const) {
      const { status, out, errors } = await runOn(files, 'where', option, 'nobody', '--json');
      assert.equal(status, 2);
      assert.equal(out, '{"hits":[]}\n');
      assert.match(errors[0] ?? '', what);
    }
  });

  it('wants one thing asked, and one form of answer', async () => {
    for (const args of [
      [],
      ['--actor', 'a', '--tag', 'b'],
      ['--actor', 'putin', '--json', '--csv'],
      ['--actor', 'putin', '--below'],
    ]) {
      assert.equal((await runOn(files, 'where', ...args)).status, 2, args.join(' '));
    }
  });
}).timeout(20_000);
