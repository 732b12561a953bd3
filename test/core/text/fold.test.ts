import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldKey, foldText, foldWord } from '../../../src/core/text/fold';

describe('foldText', () => {
  const pairs: readonly (readonly [source: string, folded: string, shows: string])[] = [
    ['مُوسْكُو', 'موسكو', 'vowel marks'],
    ['موســكو', 'موسكو', 'tatweel'],
    ['أوباما إيران آسيا ٱلله', 'اوباما ايران اسيا الله', 'alef forms'],
    ['غزة', 'غزه', 'teh marbuta'],
    ['السورى', 'السوري', 'a final alef maksura'],
    ['على وعلى فعلى', 'على وعلى فعلى', 'the preposition stays apart'],
    ['علي', 'علي', 'from the name'],
    ['يعلى', 'يعلي', 'only the preposition itself'],
    ['ترکیا', 'تركيا', 'Persian letters'],
    ['ﻣﻮﺳﻜﻮ', 'موسكو', 'presentation forms'],
    ['ﻻ', 'لا', 'a ligature'],
    ['٢٠١٧ ۲۰۱۷', '2017 2017', 'digits'],
    ['Deir ez-Zôr', 'deir ez-zor', 'Latin case and accents'],
    ['د\u00a0ب', 'د ب', 'a no-break space'],
    ['مو\u200fسكو\u202c', 'موسكو', 'bidi controls'],
    ['مسؤول شئون', 'مسوول شيون', 'hamza on its carriers'],
  ];
  for (const [source, folded, shows] of pairs) {
    it(`folds ${shows}`, () => assert.equal(foldText(source).text, folded));
  }

  it('gives the same for composed and decomposed input', () => {
    for (const [source] of pairs)
      assert.equal(foldWord(source.normalize('NFD')), foldWord(source.normalize('NFC')));
  });

  it('leads back to where each letter came from', () => {
    const source = 'قالت مُوسْكُو أمس';
    const folded = foldText(source);
    const at = folded.text.indexOf('موسكو');
    assert.equal(source.slice(folded.toSource(at), folded.toSource(at + 5)), 'مُوسْكُو');
    assert.equal(folded.toSource(folded.text.length), source.length);
  });

  it('is idempotent', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'عليىوفةأإآٱءؤئكیﻻﷲ ـًّٰ٣ﬁßİ½é\u0654\u0653\n'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(letters, fc.string({ unit: 'binary-ascii' })),
        (s) => foldWord(foldWord(s)) === foldWord(s),
      ),
    );
  });

  it('makes keys for equality', () => {
    assert.equal(foldKey(' الولايات\n المتحدة '), foldKey('الولايات المتحده'));
  });
});
