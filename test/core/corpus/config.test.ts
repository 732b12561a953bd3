import assert from 'node:assert/strict';
import { articleFilter } from '../../../src/core/corpus/articleFilter';
import { readConfig, resolveInside } from '../../../src/core/corpus/config';

/** The problems of a corpus.yaml, as `line code`. */
function problems(text: string): readonly string[] {
  return readConfig(text).problems.map(({ line, code }) => `${line} ${code}`);
}

describe('corpus.yaml', () => {
  it('has defaults for all that it does not say', () => {
    const config = readConfig(undefined);
    assert.deepEqual(config.articles, ['**/*.txt']);
    assert.deepEqual(config.actors, { path: 'actors.yaml', named: false, line: 1 });
    assert.equal(config.places.path, 'places.yaml');
    assert.equal(config.codebook.path, 'codebook.yaml');
    assert.equal(config.metadata, undefined);
    assert.equal(config.language, undefined);
    assert.deepEqual(config.problems, []);
  });

  it('says what it says, with the lines of the files that it names', () => {
    const config = readConfig(
      'corpus: 1\ntitle: روسيا\nlanguage: ar\narticles: ["*.txt", "!draft*"]\nactors: ./lists/a.yaml\nmetadata: meta.csv\n',
    );
    assert.equal(config.title, 'روسيا');
    assert.equal(config.language, 'ar');
    assert.deepEqual(config.articles, ['*.txt', '!draft*']);
    assert.deepEqual(config.actors, { path: 'lists/a.yaml', named: true, line: 5 });
    assert.deepEqual(config.metadata, { path: 'meta.csv', named: true, line: 6 });
  });

  it('takes one pattern as well as a list', () => {
    assert.deepEqual(readConfig('corpus: 1\narticles: "news/*.txt"\n').articles, ['news/*.txt']);
  });

  it('is read as far as it can be, whatever is wrong with it', () => {
    assert.deepEqual(problems('title: x\n'), ['1 version-missing']);
    assert.deepEqual(problems(''), ['1 version-missing']);
    assert.deepEqual(problems('corpus: 2\ntitle: x\n'), ['1 version-newer']);
    assert.deepEqual(problems('- a\n'), ['1 wrong-type']);
    assert.deepEqual(problems('corpus: 1\ntitle: [x]\n'), ['2 wrong-type']);
    assert.equal(readConfig('corpus: 2\ntitle: x\n').title, 'x');
    const broken = readConfig('corpus: 1\nlanguage: ar\ntitle: "x\n');
    assert.equal(broken.language, 'ar');
    assert.deepEqual(
      broken.problems.map(({ code }) => code),
      ['yaml-syntax'],
    );
  });

  it('never leads out of the folder', () => {
    const config = readConfig(
      'corpus: 1\nactors: ../a.yaml\nplaces: /etc/passwd\ncodebook: c:/x.yaml\narticles:\n  - ../*.txt\n  - a/../../*.txt\n  - b.txt\n',
    );
    assert.equal(config.actors.path, 'actors.yaml');
    assert.equal(config.places.path, 'places.yaml');
    assert.equal(config.codebook.path, 'codebook.yaml');
    assert.deepEqual(config.articles, ['b.txt']);
    assert.deepEqual(config.problems.map(({ line, code }) => `${line} ${code}`).sort(), [
      '2 path-outside',
      '3 path-outside',
      '4 path-outside',
      '6 glob-outside',
      '7 glob-outside',
    ]);
  });

  it('tidies paths', () => {
    assert.equal(resolveInside('./a//b/../c.yaml'), 'a/c.yaml');
    assert.equal(resolveInside('a/../..'), undefined);
    assert.equal(resolveInside('a\\b'), undefined);
    assert.equal(resolveInside('.'), undefined);
  });
});

describe('The patterns of articles', () => {
  const matching = (globs: readonly string[], ...paths: readonly string[]): readonly string[] =>
    paths.filter(articleFilter(globs));

  it('add and take away in their order', () => {
    const paths = ['a.txt', 'draft-b.txt', 'draft-c.txt', 'sub/d.txt'];
    assert.deepEqual(matching(['**/*.txt', '!draft-*', 'draft-c.txt'], ...paths), [
      'a.txt',
      'draft-c.txt',
      'sub/d.txt',
    ]);
    assert.deepEqual(matching(['!a.txt', '**/*.txt'], ...paths), paths);
  });

  it('take the top folder only, folders below, and alternatives', () => {
    const paths = ['a.txt', 'sub/b.txt', 'sub/deep/c.txt', 'd.md', 'خبر.txt'];
    assert.deepEqual(matching(['*.txt'], ...paths), ['a.txt', 'خبر.txt']);
    assert.deepEqual(matching(['./sub/**'], ...paths), ['sub/b.txt', 'sub/deep/c.txt']);
    assert.deepEqual(matching(['**/*.{txt,md}', '!sub/**'], ...paths), ['a.txt', 'd.md', 'خبر.txt']);
  });

  it('leave hidden files alone', () => {
    assert.deepEqual(matching(['**/*.txt'], '.a.txt', 'b/.c.txt'), []);
  });
});
