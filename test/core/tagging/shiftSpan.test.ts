import { deepEqual } from 'node:assert/strict';
import { shiftSpan } from '../../../src/core/tagging/shiftSpan';

/** Replaces a stretch of a text in which a `[passage]` is marked; gives the passage afterwards. */
function passageAfter(text: string, from: number, to: number, by: string): string | undefined {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/g, '');
  const span = shiftSpan({ start, end }, { start: from, end: to, length: by.length });
  return span && (plain.slice(0, from) + by + plain.slice(to)).slice(span.start, span.end);
}

describe('shiftSpan', () => {
  const text = 'ab[cdef]gh';

  it('moves with what changes before and stays with what changes after', () => {
    deepEqual(passageAfter(text, 0, 1, 'XYZ'), 'cdef');
    deepEqual(passageAfter(text, 0, 2, ''), 'cdef');
    deepEqual(passageAfter(text, 6, 8, 'XYZ'), 'cdef');
  });

  it('does not take in what is written at its ends', () => {
    deepEqual(passageAfter(text, 2, 2, 'X'), 'cdef');
    deepEqual(passageAfter(text, 6, 6, 'X'), 'cdef');
  });

  it('grows and shrinks with what is written inside', () => {
    deepEqual(passageAfter(text, 3, 4, 'XYZ'), 'cXYZef');
    deepEqual(passageAfter(text, 3, 5, ''), 'cf');
    deepEqual(passageAfter(text, 2, 4, 'XYZ'), 'XYZef');
    deepEqual(passageAfter(text, 4, 6, 'XYZ'), 'cdXYZ');
  });

  it('keeps what is left where a change reaches over an end', () => {
    deepEqual(passageAfter(text, 1, 4, 'XYZ'), 'ef');
    deepEqual(passageAfter(text, 5, 8, 'XYZ'), 'cde');
  });

  it('is gone where all of it was replaced', () => {
    deepEqual(passageAfter(text, 2, 6, 'XYZ'), undefined);
    deepEqual(passageAfter(text, 0, 8, ''), undefined);
  });
});
