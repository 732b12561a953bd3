import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Random } from '../../support/random';
import { readingMetadataTable } from '../../../src/core/corpus/readMetadataTable';
import { atOnce } from '../../../src/core/slices';

const read = (text: string) => atOnce(readingMetadataTable('articles.csv', new TextEncoder().encode(text)));

describe('The table of metadata', () => {
  it('has a row for an article, by its path; columns in any order', () => {
    const { rows, problems } = read(
      'source,path,title,published,language,extra\nوكالة,a.txt,"خبر، أول",2017-12,ar,x\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...rows],
      [['a.txt', { title: 'خبر، أول', source: 'وكالة', published: '2017-12', language: 'ar' }]],
    );
  });

  it('leaves out what is empty', () => {
    assert.deepEqual(read('path,title\n./a.txt,\n,b\n').rows, new Map([['a.txt', {}]]));
  });

  it('may be what a spreadsheet makes of it: a mark, semicolons, tabs, CRLF, capitals, another encoding', () => {
    const row = new Map([['n/a.txt', { title: 'x; y, z' }]]);
    assert.deepEqual(read('\uFEFFPath;Title\r\nn/a.txt;"x; y, z"\r\n').rows, row);
    assert.deepEqual(read('path\ttitle\nn\\a.txt\tx; y, z\n').rows, row);
    const utf16 = Buffer.from('\uFEFFpath\ttitle\nn/a.txt\tx; y, z\n', 'utf16le');
    assert.deepEqual(atOnce(readingMetadataTable('articles.csv', utf16)).rows, row);
  });

  it('tells where it is malformed, and keeps the rows before', () => {
    const broken = read('path,title\na.txt,قال "نعم" ثم\nb.txt,"y\nc.txt,z\n');
    assert.deepEqual(broken.rows, new Map([['a.txt', { title: 'قال "نعم" ثم' }]]));
    assert.deepEqual(
      broken.problems.map(({ code, line }) => `${line} ${code}`),
      ['3 csv-malformed'],
    );
    assert.deepEqual(
      read('title,source\nx,y\n').problems.map(({ code, line }) => `${line} ${code}`),
      ['1 csv-column'],
    );
  });

  it('names the dates that are none, and the first hundred at most', () => {
    const bad = (text: string): unknown =>
      read(`path,published\n${text}`).problems.map(({ code, line, data }) => [code, line, data['value']]);
    assert.deepEqual(bad('a,2017-12-26\nb,26/12/2017\nc,\nd,أمس\n'), [
      ['bad-date', 3, '26/12/2017'],
      ['bad-date', 5, 'أمس'],
    ]);
    assert.equal(read(`path,published\n${'a,x\n'.repeat(500)}`).problems.length, 100);
  });

  it('says the same in parts as at once, wherever quotation marks stand', () => {
    const random = new Random(5);
    const titles = [
      'x',
      '"x, y"',
      '"two\nlines"',
      '"three\nlines, of\nit"',
      'قال "نعم"',
      '5" gun',
      '"a ""b"" c"',
      '',
    ];
    const titleOf = new Map(
      titles.map((title) => [title, read(`path,title\na,${title}\n`).rows.get('a')?.title]),
    );
    for (let trial = 0; trial < 6; trial++) {
      // Marks that are letters make parts that end within quotes.
      const some = trial % 2 === 0 ? titles : titles.filter((title) => title !== '5" gun');
      const rows = Array.from({ length: 2000 }, (_, i) => [`a${i}.txt`, random.pick(some)] as const);
      const whole = read(`path,title\n${rows.map((row) => row.join(',')).join('\n')}\n`);
      assert.deepEqual(
        [...whole.rows].map(([path, { title }]) => [path, title]),
        rows.map(([path, title]) => [path, titleOf.get(title)]),
      );
      let line = 1;
      const lines = rows.map(([path, title]) => [path, (line += title.split('\n').length)]);
      assert.deepEqual([...whole.lines], lines);
    }
  });

  it('says the same whether there is a quotation mark or none', () => {
    const field = fc.stringMatching(/^[ab\t \u00a0.خ/\\]{0,4}$/);
    const row = fc.array(field, { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const header = ['Path ', 'title', 'source', 'extra'].join(delimiter);
        const text = [header, ...rows.map((fields) => fields.join(delimiter))].join('\n');
        const plain = read(text);
        const parsed = read(`${text}\n"z"`);
        const [last] = [...parsed.rows.keys()].slice(-1);
        assert.equal(last, 'z');
        for (const kept of [parsed.rows, parsed.lines] as Map<string, unknown>[]) kept.delete('z');
        assert.deepEqual(plain, parsed);
      }),
    );
  });

  it('is no problem when it is empty', () => {
    assert.deepEqual(read('').problems, []);
    assert.deepEqual(read('path,title\n').problems, []);
  });
});
