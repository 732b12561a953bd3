import assert from 'node:assert/strict';
import { excerptOf, excerptWithin, shorten } from '../../../src/core/text/excerpt';

/** The excerpt around the stretch in double brackets, which the answer shows in double brackets again. */
function excerpt(marked: string, before: number, after: number): string {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const cut = excerptOf(marked.replace('[[', '').replace(']]', ''), { start, end }, before, after);
  return `${cut.text.slice(0, cut.start)}[[${cut.text.slice(cut.start, cut.end)}]]${cut.text.slice(cut.end)}`;
}

describe('excerptOf', () => {
  it('keeps a short line whole', () =>
    assert.equal(excerpt('سطر\nزار [[بوتين]] دمشق.\nسطر', 40, 40), 'زار [[بوتين]] دمشق.'));

  it('cuts between words on both sides', () =>
    assert.equal(
      excerpt('قالت مصادر إن الرئيس الروسي [[بوتين]] وصل إلى دمشق أمس', 15, 12),
      '…الرئيس الروسي [[بوتين]] وصل إلى…',
    ));

  it('keeps a proclitic joined to its name', () =>
    assert.equal(excerpt('وكان ذلك ل[[بوتين]] وحده', 4, 10), '…ل[[بوتين]] وحده'));

  it('makes runs of white space single spaces', () =>
    assert.equal(
      excerpt('زار \u00a0 \t[[فلاديمير  بوتين]]\u00a0\u00a0دمشق', 20, 20),
      'زار [[فلاديمير بوتين]] دمشق',
    ));

  it('never leaves half of a surrogate pair', () => {
    for (let most = 0; most < 8; most++) {
      const cut = excerpt('𞤀𞤁𞤂𞤃[[𞤄]]𞤅𞤆𞤇𞤈', most, most);
      // Encoding replaces lone surrogates.
      assert.equal(Buffer.from(cut).toString(), cut);
    }
  });
});

describe('excerptWithin', () => {
  it('gives the beginning of a stretch that has no room', () =>
    assert.deepEqual(excerptWithin('أمس قال المتحدث إن الوفد وصل اليوم', { start: 4, end: 28 }, 16), {
      text: 'قال المتحدث إن…',
      start: 0,
      end: 15,
    }));

  it('has a third of the room before it', () => {
    const text = `${'ا '.repeat(50)}بوتين${' ب'.repeat(50)}`;
    const { start, end, text: cut } = excerptWithin(text, { start: 100, end: 105 }, 65);
    assert.deepEqual([Math.round(start / 10), Math.round((cut.length - end) / 10)], [2, 4]);
  });

  it('gives a longer stretch less of its line, and keeps it whole', () => {
    const text = 'قالت مصادر إن الرئيس الروسي بوتين وصل إلى دمشق أمس في زيارة لم تعلن';
    for (const length of [5, 15, 30]) {
      const cut = excerptWithin(text, { start: 28, end: 28 + length }, 30);
      assert.equal(cut.text.slice(cut.start, cut.end), text.slice(28, 28 + length));
      assert.ok(cut.text.length <= 32, cut.text);
    }
  });
});

describe('shorten', () => {
  it('cuts after a whole word', () => assert.equal(shorten('روسيا تعلن انسحابا جزئيا', 12), 'روسيا تعلن…'));
  it('leaves what fits', () => assert.equal(shorten('روسيا تعلن', 12), 'روسيا تعلن'));
  it('cuts an endless word', () => assert.equal(shorten('ننننننننن', 4), 'نننن…'));
});
