import { strict as assert } from 'node:assert';
import { likelyPlaceKind } from '../../../src/core/recognise/likelyPlaceKind';

/** A text with the name in brackets, and what it is. */
const cases = [
  ['وصلت القافلة إلى بلدة [قرنطل] مساء', 'town'],
  ['سكان بمدينة «[قرنطل]»', 'city'],
  ['وقضاء [قرنطل] كله', 'province'],
  ['قرب نهر [قرنطل]', 'river'],
  ['حلّقت فوق قاعدة [قرنطل] الجوية', 'base'],
  ['العاصمة [قرنطل]', 'city'],
  ['في [جبل قرنطل]', 'region'],
  ['في ريف [قرنطل]', undefined],
  ['وبريف [قرنطل]', undefined],
  ['وصل إلى [قرنطل] أمس', undefined],
  ['[قرنطل]', undefined],
  ['in the village of [Qarantal]', 'town'],
  ['the city of the [Qarantal]', 'city'],
  ['in [Qarantal] province', 'province'],
  ['along the [Qarantal River]', 'river'],
  ['he left [Qarantal] yesterday', undefined],
] as const;

describe('The likely kind of a place', () => {
  for (const [marked, kind] of cases) {
    it(`of ${marked} is ${kind ?? 'not known'}`, () => {
      const start = marked.indexOf('[');
      const end = marked.indexOf(']') - 1;
      assert.equal(likelyPlaceKind(marked.replaceAll(/[[\]]/gu, ''), { start, end }), kind);
    });
  }
});
