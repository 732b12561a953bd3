import assert from 'node:assert/strict';
import { embeddedRuns } from '../../../src/core/text/embedded';

/** The text with its embedded runs in brackets. */
function marked(text: string, direction: 'rtl' | 'ltr' = 'rtl'): string {
  return embeddedRuns(text, direction).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  );
}

describe('Embedded runs', () => {
  it('take Latin names as wholes, with their punctuation', () => {
    assert.equal(marked('قالت BBC News (UK) أمس'), 'قالت ⟦BBC News (UK)⟧ أمس');
    assert.equal(marked('طائرة F-16 وشركة AT&T.'), 'طائرة ⟦F-16⟧ وشركة ⟦AT&T⟧.');
    assert.equal(marked('لغة C++ هنا'), 'لغة ⟦C++⟧ هنا');
    assert.equal(marked('في U.S. Army هناك'), 'في ⟦U.S. Army⟧ هناك');
    assert.equal(marked('على https://example.org/a?b=1 اليوم'), 'على ⟦https://example.org/a?b=1⟧ اليوم');
    assert.equal(marked('حساب @user_1 هنا'), 'حساب ⟦@user_1⟧ هنا');
  });

  it('leave a list with Arabic commas to the Arabic order', () => {
    assert.equal(marked('شبكات BBC، CNN و NBC'), 'شبكات ⟦BBC⟧، ⟦CNN⟧ و ⟦NBC⟧');
  });

  it('leave plain numbers alone, and hold compound ones together', () => {
    assert.equal(marked('بـ50 مسلحاً و 10-15 و 50%'), 'بـ50 مسلحاً و 10-15 و 50%');
    assert.equal(marked('في 2017-12-26 و 12/26/2017'), 'في ⟦2017-12-26⟧ و ⟦12/26/2017⟧');
    assert.equal(marked('في 2/3/2017 قالت BBC في 2/4/2018'), 'في ⟦2/3/2017⟧ قالت ⟦BBC⟧ في ⟦2/4/2018⟧');
    assert.equal(marked('هاتف +963 11 222 333 فقط'), 'هاتف ⟦+963 11 222 333⟧ فقط');
    assert.equal(marked('عام 2015 Inherent Resolve بدأت'), 'عام 2015 ⟦Inherent Resolve⟧ بدأت');
  });

  it('find Arabic in English', () => {
    assert.equal(marked('The group (داعش, «الدولة») said', 'ltr'), 'The group (⟦داعش, «الدولة⟧») said');
  });

  it('take time in proportion to the text, whatever it is', () => {
    const slowest = ['1', 'a', '(a ', '+1 ', 'ا ', '1-', '.', '@'].map((piece) => {
      const text = piece.repeat(200_000 / piece.length);
      const start = performance.now();
      embeddedRuns(text, 'rtl');
      embeddedRuns(text, 'ltr');
      return performance.now() - start;
    });
    assert.ok(Math.max(...slowest) < 2000, slowest.join(' '));
  });
});
