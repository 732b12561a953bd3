import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { createRecogniser } from '../../../src/core/recognise/recogniser';

/** A text, the name in it, and the rule that the card says decided. */
const decided: readonly (readonly [text: string, name: string, rule: string])[] = [
  ['عاد إلى دمشق', 'دمشق', 'name'],
  ['عاد إلى سورية', 'سورية', 'variant'],
  ['اتهمت موسكو الغرب', 'موسكو', 'metonym'],
  ['قتل الجنرال فاليري سوكوروف، ونعى الجيش سوكوروف أمس', 'سوكوروف', 'short-form'],
  ['قتل الجنرال فاليري سوكوروف', 'فاليري سوكوروف', 'title'],
  ['زار محمد بن سعيد المدينة', 'محمد بن سعيد', 'given-name'],
  ['وقالت مينغستون إن الحرب', 'مينغستون', 'saying'],
  ['قتل أبو عمر الطيار أمس', 'أبو عمر الطيار', 'kunya'],
  ['وصل إلى بلدة كفرزيتون', 'كفرزيتون', 'place-noun'],
  ['قالت شركة «نوفاتك» إن', 'نوفاتك', 'organisation-noun'],
  ['أعلنت وزارة الدفاع الروسية', 'وزارة الدفاع الروسية', 'organisation-noun'],
  ['in the city of Hasroun', 'Hasroun', 'place-noun'],
  ['the report said Rami Kandour left', 'Rami Kandour', 'given-name'],
  ['the report said Tolan Kandour left', 'Tolan Kandour', 'saying'],
];

describe('the rule that decided', function () {
  this.timeout(20_000);
  const gazetteer = mergeGazetteers(builtinEntities(), []);
  const recogniser = createRecogniser(gazetteer);
  for (const [text, name, rule] of decided) {
    it(`is ${rule} in «${text}»`, () => {
      const found = recogniser.recognise(text).findLast(({ start, end }) => text.slice(start, end) === name);
      assert.equal(found?.rule, rule);
    });
  }

  it('is of a family that can be switched off', () => {
    const text = decided.map(([one]) => one).join('\n\n');
    const all = recogniser.recognise(text).length;
    const without = (family: string): number =>
      createRecogniser(gazetteer, { [family]: false }).recognise(text).length;
    for (const family of ['titles', 'givenNames', 'sayings', 'placeNouns', 'organisationNames', 'surnames'])
      assert.ok(without(family) < all, family);
  });
});
