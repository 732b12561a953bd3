import assert from 'node:assert/strict';
import { findFolded } from '../../../src/core/text/finder';

const found = (text: string, query: string): readonly string[] =>
  findFolded(text, query).map(({ start, end }) => text.slice(start, end));

describe('Finding in an article', () => {
  it('folds vowel marks, hamza, tatweel, teh marbuta and alef maksura on both sides', () => {
    assert.deepEqual(found('أُمّــة وامه وأمة', 'امة'), ['أُمّــة', 'امه', 'أمة']);
    assert.deepEqual(found('قال السوري والسورى', 'السورى'), ['السوري', 'السورى']);
    assert.deepEqual(found('أميركا إميركا اميركا', 'أميركا').length, 3);
  });

  it('gives the whole letter with its marks', () => {
    assert.deepEqual(found('الشَّرْقُ الأوسط', 'الشرق'), ['الشَّرْقُ']);
  });

  it('finds words over a line end and a no-break space, and Latin in any case', () => {
    assert.deepEqual(found('دير\nالزور ودير\u00a0الزور', 'دير الزور').length, 2);
    assert.deepEqual(found('قالت BBC ثم bbc', 'Bbc'), ['BBC', 'bbc']);
    assert.deepEqual(found('نص ٢٠١٧', '2017'), ['٢٠١٧']);
  });

  it('finds nothing where there is nothing to find', () => {
    assert.deepEqual(found('نص', ''), []);
    assert.deepEqual(found('نص', 'ً'), []);
    assert.deepEqual(found('', 'نص'), []);
  });
});
