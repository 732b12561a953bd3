import assert from 'node:assert/strict';
import { stepFrom } from '../../../src/core/text/stepping';
import {
  growSelection,
  selectedWords,
  snapToWords,
  startsAfterProclitics,
} from '../../../src/core/text/selecting';
import { structureOf } from '../../../src/core/text/structure';

/** The text and the span of what stands in brackets. */
function marked(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.indexOf('[');
  return { text: text.replace(/[[\]]/gu, ''), start, end: text.indexOf(']') - 1 };
}

describe('Selecting', () => {
  it('snaps to whole words and drops the white space', () => {
    const snap = (text: string): string => {
      const given = marked(text);
      const { start, end } = snapToWords(given.text, given);
      return given.text.slice(start, end);
    };
    assert.equal(snap('زار بو[تين دم]شق أمس'), 'بوتين دمشق');
    assert.equal(snap('زار[ بوتين ]دمشق'), 'بوتين');
    assert.equal(snap('قال: [«نعم»]، ثم'), '«نعم»');
    assert.equal(snap('زار بوتين[ ]دمشق'), '');
    assert.equal(snap('الشَّ[رْقُ الأ]وسط'), 'الشَّرْقُ الأوسط');
  });

  it('takes for tagging whole words, but leaves out a proclitic, and half a pair of brackets', () => {
    const words = (text: string, ...names: readonly string[]): string => {
      const given = marked(text);
      const spans = names.map((name) => {
        const start = given.text.indexOf(name);
        return { start, end: start + name.length };
      });
      const { start, end } = selectedWords(given.text, given, spans);
      return given.text.slice(start, end);
    };
    assert.equal(words('زار بو[تين دم]شق أمس'), 'بوتين دمشق');
    assert.equal(words('انسحب وب[الجيش] الآن'), 'الجيش');
    assert.equal(words('انسحب وب[الجي]ش الآن'), 'الجيش');
    assert.equal(words('قال ل[روسيا] أمس', 'روسيا'), 'روسيا');
    assert.equal(words('قال لر[وسيا] أمس', 'روسيا'), 'لروسيا');
    assert.equal(words('نحو[ (Deir ez-Zor]) أمس'), 'Deir ez-Zor');
    assert.equal(words('نحو (Deir ez-Zo[r) ]أمس'), 'Zor');
    assert.equal(words('نحو[ (Deir ez-Zor)] أمس'), '(Deir ez-Zor)');
    assert.equal(words('قال: [«نعم»]، ثم'), '«نعم»');
    assert.equal(words('قال: «[نعم»]، ثم'), 'نعم');
    assert.equal(words('زار[ «]نعم»'), '');
    assert.equal(words('زار[ ]بوتين'), '');
  });

  it('grows from the caret to the word, the sentence, the paragraph and all', () => {
    const text = 'عنوان هنا\nزار بوتين دمشق. ثم عاد إلى موسكو.\nانتهى الخبر.';
    const blocks = structureOf(text);
    let span = { start: text.indexOf('دمشق') + 2, end: text.indexOf('دمشق') + 2 };
    const steps = Array.from({ length: 5 }, () => {
      span = growSelection(text, span, blocks);
      return text.slice(span.start, span.end);
    });
    assert.deepEqual(steps, ['دمشق', 'زار بوتين دمشق.', 'زار بوتين دمشق. ثم عاد إلى موسكو.', text, text]);
  });

  it('offers to leave out a proclitic, but not the first letter of a name', () => {
    const rests = (text: string, names: readonly string[] = []): readonly string[] => {
      const spans = names.map((name) => ({
        start: text.indexOf(name),
        end: text.indexOf(name) + name.length,
      }));
      return startsAfterProclitics(text, { start: 0, end: text.length }, spans).map((at) => text.slice(at));
    };
    assert.deepEqual(rests('وبالجيش'), ['بالجيش', 'الجيش']);
    assert.deepEqual(rests('واشنطن', ['واشنطن']), []);
    assert.deepEqual(rests('لروسيا', ['روسيا']), ['روسيا']);
    assert.deepEqual(rests('كتاب جديد'), []);
    assert.deepEqual(rests('Damascus'), []);
  });
});

describe('stepFrom', () => {
  const stops = [
    { start: 0, end: 4 },
    { start: 10, end: 30 },
    { start: 10, end: 14 },
    { start: 40, end: 44 },
  ];
  const at = (offset: number) => ({ start: offset, end: offset });

  it('goes to the next and to the last before, through those that begin in one place', () => {
    assert.deepEqual(stepFrom(stops, at(0), 1), stops[0]);
    assert.deepEqual(stepFrom(stops, { start: 0, end: 4 }, 1), stops[2]);
    assert.deepEqual(stepFrom(stops, { start: 10, end: 14 }, 1), stops[1]);
    assert.deepEqual(stepFrom(stops, { start: 10, end: 30 }, 1), stops[3]);
    assert.equal(stepFrom(stops, { start: 40, end: 44 }, 1), undefined);
    assert.deepEqual(stepFrom(stops, { start: 40, end: 44 }, -1), stops[1]);
    assert.deepEqual(stepFrom(stops, { start: 10, end: 14 }, -1), stops[0]);
    assert.equal(stepFrom(stops, at(0), -1), undefined);
  });
});
