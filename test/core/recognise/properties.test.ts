import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { createRecogniser } from '../../../src/core/recognise/recogniser';
import { normaliseText } from '../../../src/core/text/normalise';
import { cases } from './cases';

const recogniser = createRecogniser(mergeGazetteers(builtinEntities(), []));
const texts = cases
  .trim()
  .split('\n')
  .map((line) => (line.split(' = ')[0] ?? '').replace(/\[\[(.*?)\|.*?\]\]/gu, '$1'));

/** Characters that no reader sees or that change no letter. */
const unseen = fc.constantFrom(
  ...'\u064b\u064e\u064f\u0650\u0651\u0652\u0640\u200e\u200f\u061c\u202b\u202c\u2067\u2069',
);

describe('recognition of any text', function () {
  this.timeout(20_000);
  const text = fc
    .array(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 6,
    })
    .map((parts) => parts.join(' '));

  it('reports stretches of the text, sorted, the longer first, nested exactly where inside another', () => {
    fc.assert(
      fc.property(text, (any) => {
        const mentions = recogniser.recognise(any);
        let reach = -1;
        mentions.forEach((mention, at) => {
          const { start, end, nested } = mention;
          assert.ok(0 <= start && start < end && end <= any.length);
          assert.ok(/\S/u.test(any.slice(start, end)));
          const before = mentions[at - 1];
          assert.ok(!before || before.start < start || (before.start === start && before.end > end));
          assert.equal(nested, end <= reach);
          reach = Math.max(reach, end);
        });
      }),
    );
  });

  it('does not depend on what was recognised before', () => {
    const fresh = createRecogniser(mergeGazetteers(builtinEntities(), []));
    fc.assert(
      fc.property(text, (any) => {
        assert.deepEqual(recogniser.recognise(any), fresh.recognise(any));
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on what it has forgotten', () => {
    const own = createRecogniser(mergeGazetteers(builtinEntities(), []));
    for (const any of texts) {
      const [mentions, signature] = [own.recognise(any), own.signature()];
      own.forget();
      assert.deepEqual(own.recognise(any), mentions);
      assert.deepEqual(own.signature(), signature);
    }
  });

  it('finds the same in bytes as in text', () => {
    fc.assert(
      fc.property(text, (any) => {
        assert.deepEqual(
          recogniser.recogniseUtf8(Buffer.from(any)),
          recogniser.recognise(normaliseText(any)),
        );
      }),
      { numRuns: 30 },
    );
    assert.equal(recogniser.recogniseUtf8(Uint8Array.of(0xd9)), undefined);
  });

  it('is changed by no vowel mark, tatweel or bidi mark', () => {
    const insertions = fc.array(fc.tuple(fc.nat(), unseen), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), insertions, (plain, marks) => {
        let marked = plain;
        for (const [at, mark] of marks) {
          const place = at % (marked.length + 1);
          marked = marked.slice(0, place) + mark + marked.slice(place);
        }
        const entities = (any: string): string[] =>
          recogniser.recognise(any).map(({ kind, id, form }) => `${kind} ${id ?? ''} ${form}`);
        assert.deepEqual(entities(marked), entities(plain));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same for composed and decomposed letters', () => {
    for (const plain of texts) {
      const ids = (any: string): (string | null)[] => recogniser.recognise(any).map(({ id }) => id);
      assert.deepEqual(ids(plain.normalize('NFD')), ids(plain.normalize('NFC')));
    }
  });
});
