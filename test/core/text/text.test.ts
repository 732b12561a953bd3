import assert from 'node:assert/strict';
import { directionOf, languageOf } from '../../../src/core/text/direction';
import { sentenceAt } from '../../../src/core/text/sentences';
import { wordAt, wordsOf } from '../../../src/core/text/words';

describe('wordsOf', () => {
  const words = (text: string): string[] =>
    [...wordsOf(text)].map(({ start, end }) => text.slice(start, end));
  it('parts at everything but letters, marks and digits', () => {
    assert.deepEqual(words('قالت «مُوسكو»، إنّ ٢٠'), ['قالت', 'مُوسكو', 'إنّ', '٢٠']);
  });
  it('leaves bidi controls around a word out and those within it in', () => {
    assert.deepEqual(words('\u200fمو\u200cسكو\u200f.'), ['مو\u200cسكو']);
  });
  it('finds the word at an offset, at its end too', () => {
    assert.deepEqual(wordAt('زار دمشق', 6), { start: 4, end: 8 });
    assert.deepEqual(wordAt('زار دمشق', 8), { start: 4, end: 8 });
    assert.equal(wordAt('أ  ب', 2), undefined);
  });
});

describe('sentenceAt', () => {
  const text = 'عنوان الخبر\nقالت أ. ف. ب. إن ٣.٥ آلاف عادوا. هل عادوا؟ «نعم.» ثم';
  const at = (word: string): string => {
    const { start, end } = sentenceAt(text, text.indexOf(word));
    return text.slice(start, end);
  };
  it('ends at line ends', () => assert.equal(at('الخبر'), 'عنوان الخبر'));
  it('does not end at initials and decimals', () =>
    assert.equal(at('ف.'), 'قالت أ. ف. ب. إن ٣.٥ آلاف عادوا.'));
  it('knows the Arabic question mark', () => assert.equal(at('هل'), 'هل عادوا؟'));
  it('takes the closing quote along', () => assert.equal(at('نعم'), '«نعم.»'));
  it('ends at the end of the text', () => assert.equal(at('ثم'), 'ثم'));
});

describe('directionOf', () => {
  it('follows the first strong letter', () => {
    assert.equal(directionOf('قال NATO'), 'rtl');
    assert.equal(directionOf('NATO قال'), 'ltr');
    assert.equal(directionOf('2017 قال'), 'rtl');
  });
  it('follows the article in doubtful lines, unless most of their words run the other way', () => {
    assert.equal(directionOf('NATO قال', 'ar'), 'rtl');
    assert.equal(directionOf('12:30', 'ar'), 'rtl');
    assert.equal(directionOf('https://example.org', 'ar'), 'ltr');
    assert.equal(directionOf('CNN: قال بوتين', 'ar'), 'rtl');
    assert.equal(directionOf('Reuters said that روسيا agreed', 'ar'), 'ltr');
    assert.equal(directionOf('روسيا (Russia) said so', 'en'), 'ltr');
    assert.equal(directionOf('قال بوتين: yes', 'en'), 'rtl');
  });
});

describe('languageOf', () => {
  it('goes by the letters', () => {
    assert.equal(languageOf('قالت موسكو (Moscow)'), 'ar');
    assert.equal(languageOf('Moscow said'), 'en');
    assert.equal(languageOf('مسکو می‌گوید که این خبر را تکذیب می‌کند'), 'fa');
    assert.equal(languageOf('123'), 'und');
  });
});
