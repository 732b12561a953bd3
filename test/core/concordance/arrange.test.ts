import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineFilter, lineSorts, sortLines, type LineSort } from '../../../src/core/concordance/arrange';
import { foldKey } from '../../../src/core/text/fold';

/** Lines such as `قبل [كلمة] بعد`. */
function sorted(sort: LineSort, ...lines: readonly string[]): readonly string[] {
  const parts = lines.map((line) => {
    const [before = '', text = '', after = ''] = line.split(/[[\]]/u);
    return { line, before, text, after };
  });
  return sortLines(parts, sort).map(({ line }) => line);
}

describe('The order of lines', () => {
  it('is the alphabet of the first word after, then of the second', () => {
    assert.deepEqual(sorted('after', '[x] وقال أمس', '[x]', '[x] بعد ب', '[x] بعد أ', '[x] إلى'), [
      '[x] إلى',
      '[x] بعد أ',
      '[x] بعد ب',
      '[x] وقال أمس',
      '[x]',
    ]);
  });

  it('is the alphabet of the nearest word before, then of the one before that', () => {
    const lines = ['ثم قال [x]', 'أ زار [x]', 'ب أكد [x]', 'أ أكد [x]'];
    assert.deepEqual(sorted('before', ...lines), ['أ أكد [x]', 'ب أكد [x]', 'أ زار [x]', 'ثم قال [x]']);
    assert.deepEqual(sorted('before2', ...lines), ['أ أكد [x]', 'أ زار [x]', 'ب أكد [x]', 'ثم قال [x]']);
  });

  it('puts lines last that have no such word', () => {
    const lines = ['[x].', 'قال [x] ثم', 'ثم قال [x] وقال أمس'];
    assert.deepEqual(sorted('after', ...lines), ['قال [x] ثم', 'ثم قال [x] وقال أمس', '[x].']);
    assert.deepEqual(sorted('after2', ...lines), ['ثم قال [x] وقال أمس', '[x].', 'قال [x] ثم']);
    assert.deepEqual(sorted('before2', ...lines), ['ثم قال [x] وقال أمس', '[x].', 'قال [x] ثم']);
  });

  it('finds the word before, however far away it is', () => {
    const far = `${'!'.repeat(100)} [x]`;
    assert.deepEqual(sorted('before', `ب ${far}`, `أ ${far}`), [`أ ${far}`, `ب ${far}`]);
  });

  it('is that of the words themselves, in any spelling, then of what follows', () => {
    assert.deepEqual(sorted('keyword', '[اَتهم] ج', '[بوتين]', '[إتهم] ب'), [
      '[إتهم] ب',
      '[اَتهم] ج',
      '[بوتين]',
    ]);
  });

  it('puts a shorter word before the longer that begins with it', () => {
    assert.deepEqual(sorted('after', '[x] بعدما', '[x] بعد ي', '[x] بعد'), [
      '[x] بعد',
      '[x] بعد ي',
      '[x] بعدما',
    ]);
  });

  it('loses no line, and leaves equal ones as they were', () => {
    const word = fc.constantFrom('أ', 'ب', 'ت', '');
    const line = fc.record({ before: word, text: word, after: word });
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...lineSorts), (lines, sort) => {
        const numbered = lines.map((one, n) => ({ ...one, n }));
        const result = sortLines(numbered, sort);
        assert.deepEqual(new Set(result), new Set(numbered));
        result.forEach((one, i) => {
          const next = result[i + 1];
          const isSame =
            next && one.before === next.before && one.text === next.text && one.after === next.after;
          if (isSame) assert.ok(one.n < next.n);
        });
      }),
    );
  });
});

describe('Filters of lines', () => {
  it('want every word, in any spelling', () => {
    const has = lineFilter('الأُمة قال');
    assert.equal(has?.(foldKey('قال عن الامه')), true);
    assert.equal(has(foldKey('عن الامه')), false);
    assert.equal(lineFilter('  '), undefined);
  });
});
