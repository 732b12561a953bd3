import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { entity } from '../../../src/core/gazetteer/builtin/states';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { createRecogniser } from '../../../src/core/recognise/recogniser';

/** A text, and the mentions inside others. */
const cases: readonly (readonly [text: string, ...nested: readonly string[]])[] = [
  ['قتل عناصر تنظيم داعش', 'داعش=islamic-state'],
  ['أكد الأمين العام للأمم المتحدة', 'لأمم المتحدة=united-nations'],
  // In another's name a country is a place.
  ['أعلنت قوات سوريا الديمقراطية', 'سوريا=syria'],
  // Inside a mention that is inside another.
  ['أكد سفير روسيا لدى لبنان', 'روسيا=russia', 'لبنان=lebanon'],
  ['أكد مندوب روسيا الدائم لدى جزر القمر', 'روسيا=russia', 'جزر القمر=comoros'],
  // The names of newspapers and channels are about nobody.
  ['قالت قناة «روسيا اليوم» إن'],
  ['قالت صحيفة واشنطن بوست إن'],
  ['Agence France Presse reported'],
  // What has one more adjective is somebody else.
  ['هاجم الجيش السوري الحر'],
  ['the Free Syrian Army attacked'],
  ['رفض الحزب الديمقراطي الكردستاني'],
  ['سافر إلى أمريكا الشمالية'],
  // But part of a city is in it.
  ['سافر إلى القدس الشرقية', 'القدس=jerusalem'],
  ['a market in eastern Syria was hit', 'Syria=syria'],
];

describe('The mentions inside others', function () {
  this.timeout(20_000);
  const envoy = entity('actor', 'envoy', 'office', { ar: 'مندوب روسيا الدائم لدى جزر القمر' });
  const region = entity('place', 'eastern-syria', 'region', { en: 'Eastern Syria' });
  const recogniser = createRecogniser(mergeGazetteers([envoy, region, ...builtinEntities()], []));
  for (const [text, ...nested] of cases) {
    it(`of «${text}» are ${nested.join(', ') || 'none'}`, () => {
      const found = recogniser.recognise(text).filter((mention) => mention.nested);
      assert.deepEqual(
        found.map(({ start, end, id }) => `${text.slice(start, end)}=${id ?? '?'}`),
        nested,
      );
    });
  }

  it('are places where a country is part of a name, governments where they send somebody', () => {
    const kindOf = (text: string, id: string): string | undefined =>
      recogniser.recognise(text).find((mention) => mention.id === id)?.kind;
    assert.equal(kindOf('أعلنت قوات سوريا الديمقراطية', 'syria'), 'place');
    assert.equal(kindOf('أكد مندوب روسيا الدائم لدى جزر القمر', 'russia'), 'actor');
    assert.equal(kindOf('strikes by the US-led coalition', 'united-states'), 'actor');
  });
});
