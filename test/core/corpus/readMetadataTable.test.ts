import assert from 'node:assert/strict';
import { readMetadataTable } from '../../../src/core/corpus/readMetadataTable';

const read = (text: string) => readMetadataTable('articles.csv', new TextEncoder().encode(text));

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
    assert.deepEqual(readMetadataTable('articles.csv', utf16).rows, row);
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

  it('is no problem when it is empty', () => {
    assert.deepEqual(read('').problems, []);
    assert.deepEqual(read('path,title\n').problems, []);
  });
});
