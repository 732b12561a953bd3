import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entity } from '../../../src/core/gazetteer/builtin/states';
import { compileGazetteer, nameWords } from '../../../src/core/gazetteer/compile';
import type { Entity } from '../../../src/core/gazetteer/entity';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { nameVariants } from '../../../src/core/gazetteer/variants';
import { foldWord } from '../../../src/core/text/fold';
import { wordsOf } from '../../../src/core/text/words';

const words = [
  'جورجيفا',
  'غورغيفا',
  'جورغيفا',
  'غورجيفا',
  'ستراسبورغ',
  'ستراسبورج',
  'أمريكانوف',
  'دير',
  'الزور',
];
const name = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((some) => some.join(' '));
const entities = fc
  .array(fc.record({ name, isPlace: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(({ name: ar, isPlace }, n): Entity =>
      isPlace
        ? entity('place', `place-${n}`, 'town', { ar })
        : entity('actor', `actor-${n}`, 'person', { ar }),
    ),
  );

describe('A compiled gazetteer', () => {
  it('knows the same spellings in whatever order its words are looked for', () => {
    fc.assert(
      fc.property(entities, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const gazetteer = mergeGazetteers(all, []);
        const names = all.flatMap((one) => [...Object.values(one.names), ...nameVariants(one)]);
        const met = [...new Set(names.flatMap(nameWords))];
        const shuffled = met
          .map((word) => ({ word, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ word }) => word);
        const [compiled, other] = [compileGazetteer(gazetteer), compileGazetteer(gazetteer)];
        for (const word of met) compiled.idOf(word);
        for (const word of shuffled) other.idOf(word);
        for (const one of names) {
          const senses = compiled.lookUp(nameWords(one));
          assert.ok(senses.length > 0, one);
          assert.deepEqual(other.lookUp(nameWords(one)), senses);
          const variants = senses.filter(({ variant }) => variant).map((sense) => all.indexOf(sense.entity));
          assert.deepEqual(
            variants,
            variants.toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });

  it('takes names apart as it does texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ابجغةىأؤءa B\u064e\u0640\u200f-1_٣é') });
    fc.assert(
      fc.property(text, (one) => {
        const spans = [...wordsOf(one)].map(({ start, end }) => foldWord(one.slice(start, end)));
        assert.deepEqual(
          nameWords(one),
          spans.filter((word) => word !== ''),
        );
      }),
    );
  });
});
