import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { mergeGazetteers } from '../../../src/core/gazetteer/gazetteer';
import { readGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import { createRecogniser } from '../../../src/core/recognise/recogniser';

/** Each rule, the names that it must join and those that it must keep apart: `id = spelling, …`. */
const rules: readonly {
  readonly rule: string;
  readonly joins: readonly (readonly [id: string, spellings: string])[];
  readonly apart: readonly (readonly [id: string, spellings: string])[];
}[] = [
  {
    rule: 'the two spellings of America',
    joins: [
      ['united-states', 'أمريكا, أميركا, امريكا, اميركا'],
      ['us-congress', 'الكونغرس الأميركي, الكونغرس الأمريكي'],
    ],
    apart: [['united-states', 'أميرة, أمريكي']],
  },
  {
    rule: 'Syria in ـيا and ـية, and no other land',
    joins: [['syria', 'سوريا, سورية']],
    apart: [
      ['russia', 'روسية'],
      ['libya', 'ليبية'],
      ['syria', 'سوري, سورة'],
    ],
  },
  {
    rule: 'the foreign g as غ and ج',
    joins: [
      ['belgrade', 'بلغراد, بلجراد'],
      ['angola', 'أنغولا, أنجولا'],
      ['google', 'غوغل, جوجل'],
    ],
    apart: [['gaza', 'جزة']],
  },
  {
    rule: 'a town without its article',
    joins: [['deir-ez-zor', 'دير الزور, دير زور']],
    apart: [['raqqa', 'رقة']],
  },
  {
    rule: 'one long vowel more or less in a place abroad',
    joins: [
      ['oxford', 'أكسفورد, أوكسفورد'],
      ['marseille', 'مرسيليا, مارسيليا'],
    ],
    apart: [
      ['france', 'فرنسية, فرنسوا'],
      ['london', 'لندنية'],
      ['homs', 'حماص'],
    ],
  },
  {
    rule: 'the vowels of a transliterated person, all words together',
    joins: [['konashenkov', 'إيغور كوناشينكوف, ايغر كوناشنكوف, إيجور كوناشينكوف']],
    apart: [
      ['konashenkov', 'كوناش, إيغور كونيف'],
      ['salem', 'سليم حسن'],
    ],
  },
  {
    rule: 'Arabic towns in Latin letters',
    joins: [
      ['deir-ez-zor', 'Deir ez-Zor, Deir Ezzor, Deir al-Zor, Deir az-Zour'],
      ['raqqa', 'Raqqa, Raqa, Raqqah'],
      ['hasakah', 'Hasakah, Hasaka, Hasakeh'],
      ['latakia', 'Latakia, Lattakia'],
      ['khan-shaykhun', 'Khan Shaykhun, Khan Sheikhun, Khan Sheikhoun'],
    ],
    apart: [
      ['united-states', 'Use, use'],
      ['raqqa', 'Raq, Riqa'],
      ['homs', 'Holms'],
    ],
  },
  {
    rule: 'the case of Latin letters',
    joins: [
      ['world-health-organization', 'WHO'],
      ['syria', 'Syria, SYRIA'],
    ],
    apart: [
      ['world-health-organization', 'who, Who'],
      ['united-states', 'us'],
      ['shell', 'shell'],
    ],
  },
];

describe('spelling variants', () => {
  const actors = `gazetteer: 1
actors:
  konashenkov: { kind: person, name: { ar: إيغور كوناشينكوف } }
  salem: { kind: person, name: { ar: سالم حسين } }
`;
  const file = readGazetteer('actors.yaml', actors, 'actor');
  const recogniser = createRecogniser(mergeGazetteers(builtinEntities(), [file]));
  const finds = (spelling: string, id: string): boolean =>
    recogniser
      .recognise(spelling)
      .some((mention) => mention.id === id && mention.start === 0 && mention.end === spelling.length);

  for (const { rule, joins, apart } of rules) {
    it(`join ${rule}`, () => {
      for (const [id, spellings] of joins)
        for (const spelling of spellings.split(', ')) assert.ok(finds(spelling, id), `${spelling} is ${id}`);
    });
    it(`keep apart what is not ${rule}`, () => {
      for (const [id, spellings] of apart)
        for (const spelling of spellings.split(', '))
          assert.ok(!finds(spelling, id), `${spelling} is not ${id}`);
    });
  }
});
