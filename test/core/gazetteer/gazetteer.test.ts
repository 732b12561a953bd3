import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { entityKey, entityName } from '../../../src/core/gazetteer/entity';
import { mergeGazetteers, type Gazetteer } from '../../../src/core/gazetteer/gazetteer';
import { readGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import { skeleton } from '../../../src/core/gazetteer/variants';
import { createRecogniser } from '../../../src/core/recognise/recogniser';
import { foldWord } from '../../../src/core/text/fold';

function merged(actors = 'gazetteer: 1\n', places = 'gazetteer: 1\n'): Gazetteer {
  return mergeGazetteers(builtinEntities(), [
    readGazetteer('actors.yaml', actors, 'actor'),
    readGazetteer('places.yaml', places, 'place'),
  ]);
}

const idsIn = (gazetteer: Gazetteer, text: string): (string | null)[] =>
  createRecogniser(gazetteer)
    .recognise(text)
    .map(({ id }) => id);

describe('the built-in lists', () => {
  it('have each id once in a kind, and every place in a known one', () => {
    const keys = builtinEntities().map(entityKey);
    assert.equal(new Set(keys).size, keys.length);
    const places = new Set(builtinEntities().flatMap(({ kind, id }) => (kind === 'place' ? [id] : [])));
    for (const { within, id } of builtinEntities()) assert.ok(within === undefined || places.has(within), id);
  });
  it('have a name for each entity, and no blank one', () => {
    for (const { names, aliases, metonyms, id } of builtinEntities()) {
      const all = [...Object.values(names), ...aliases, ...metonyms];
      assert.ok(all.length > 0 && all.every((name) => name.trim() !== ''), id);
    }
  });
});

describe('mergeGazetteers', () => {
  it('extends a built-in entity, its own values first', () => {
    const gazetteer = merged(
      'gazetteer: 1\nactors:\n  russia:\n    name: { ar: الاتحاد }\n    metonyms: [الكرملين]\n',
    );
    const russia = gazetteer.find({ kind: 'actor', id: 'russia' });
    assert.ok(russia);
    assert.equal(russia.names['ar'], 'الاتحاد');
    assert.equal(russia.names['en'], 'Russia');
    assert.ok(russia.aliases.includes('روسيا'));
    assert.deepEqual(russia.metonyms.slice(0, 2), ['الكرملين', 'موسكو']);
  });
  it('calls a built-in entity by the plain name of an entry, in the languages of its letters', () => {
    const gazetteer = merged('gazetteer: 1\nactors:\n  russia:\n    name: الاتحاد\n');
    const russia = gazetteer.find({ kind: 'actor', id: 'russia' });
    assert.ok(russia);
    assert.deepEqual([entityName(russia, 'ar', 'en'), entityName(russia, 'en')], ['الاتحاد', 'Russia']);
    assert.ok(russia.aliases.includes('روسيا'));
  });
  it('has no entity by itself that an entry of the corpus was', () => {
    const gazetteer = merged(
      'gazetteer: 1\nactors:\n  kingdom:\n    kind: state\n    name: المملكة\n    was: [jordan]\n',
      'gazetteer: 1\nplaces:\n  jordan: false\n',
    );
    assert.equal(gazetteer.find({ kind: 'actor', id: 'jordan' })?.id, 'kingdom');
    assert.ok(!gazetteer.entities.some(({ kind, id }) => kind === 'actor' && id === 'jordan'));
    assert.deepEqual(idsIn(gazetteer, 'أعلنت المملكة عن زيارة إلى الأردن'), ['kingdom']);
  });
  it('switches built-in entities off', () => {
    const gazetteer = merged(
      'gazetteer: 1\nactors:\n  jordan: false\n',
      'gazetteer: 1\nplaces:\n  jordan: false\n',
    );
    assert.equal(gazetteer.find({ kind: 'actor', id: 'jordan' }), undefined);
    assert.deepEqual(idsIn(gazetteer, 'عاد إلى الأردن'), []);
    assert.deepEqual(idsIn(merged(), 'عاد إلى الأردن'), ['jordan']);
  });
  it('follows ids that were merged into others', () => {
    const gazetteer = merged(
      'gazetteer: 1\nactors:\n  new:\n    kind: person\n    name: { ar: فلان }\n    was: [old]\n',
    );
    assert.equal(gazetteer.find({ kind: 'actor', id: 'old' })?.id, 'new');
    assert.equal(gazetteer.find({ kind: 'place', id: 'old' }), undefined);
  });
  it("puts the corpus's own entries before built-in ones of the same name", () => {
    const gazetteer = merged(
      undefined,
      'gazetteer: 1\nplaces:\n  halab:\n    kind: city\n    name: { ar: حلب }\n',
    );
    assert.deepEqual(idsIn(gazetteer, 'عاد إلى حلب'), ['halab']);
  });
  it('reports a place within an unknown one, in the line that says so', () => {
    const texts = [
      '  here:\n    kind: town\n    # within: x\n\n    name: { ar: هنا }\n    within: nowhere\n  there:\n',
      '  here: { kind: town, name: { ar: هنا }, within: nowhere }\n',
      '  here: { kind: town,\n    name: { ar: هنا }, within: nowhere }\n',
      '  here: { kind: town, name: { ar: هنا }, "with\\x69n": nowhere }\n  there: { within: here }\n',
    ];
    const lines = texts.map((entries) => {
      const text = `gazetteer: 1\nplaces:\n${entries}`;
      const file = readGazetteer('places.yaml', text, 'place');
      const { problems } = mergeGazetteers(builtinEntities(), [file], () => text);
      return problems.filter(({ code }) => code === 'unknown-place').map(({ line }) => line);
    });
    assert.deepEqual(lines, [[8], [3], [4], [3]]);
  });
  it('finds the entities that patterns make of a state, also when nothing named them', () => {
    const ministry = merged().find({ kind: 'actor', id: 'defence-ministry-of-france' });
    assert.deepEqual(ministry?.names, { ar: 'وزارة الدفاع الفرنسية', en: 'Defence Ministry of France' });
    const former = merged().find({ kind: 'actor', id: 'former-president-of-france' });
    assert.equal(former?.names['ar'], 'الرئيس الفرنسي السابق');
    assert.equal(merged().find({ kind: 'actor', id: 'defence-ministry-of-atlantis' }), undefined);
  });
  it('finds such an entity as what it was merged into, by all its short names, or not at all', () => {
    const text = 'أعلنت وزارة الدفاع الفرنسية ذلك، ونفت الدفاع الفرنسية ما قاله الرئيس الفرنسي السابق';
    const entry = 'gazetteer: 1\nactors:\n  army-staff:\n    kind: organisation\n    name: هيئة الأركان\n';
    const joined = merged(`${entry}    was: [defence-ministry-of-france]\n`);
    assert.deepEqual(idsIn(joined, text), ['army-staff', 'army-staff', 'former-president-of-france']);
    assert.deepEqual(idsIn(joined, 'The French Defence Ministry said'), ['army-staff']);
    const own = merged(
      'gazetteer: 1\nactors:\n  ministry:\n    kind: organisation\n    name: وزارة الدفاع الفرنسية\n',
    );
    const bare = 'أعلنت وزارة الدفاع الفرنسية ذلك. وقالت وزارة الدفاع إن';
    assert.deepEqual(idsIn(own, bare), ['ministry', 'ministry']);
    const off = merged('gazetteer: 1\nactors:\n  former-president-of-france: false\n');
    assert.ok(!idsIn(off, text).includes('former-president-of-france'));
  });
});

describe('skeleton', () => {
  const same: readonly (readonly [string, string])[] = [
    ['كوناشينكوف', 'كوناشنكوف'],
    ['سيرغي', 'سيرجي'],
    ['غورباتشوف', 'جورباتشوف'],
    ['بريطانيا', 'بريتانيا'],
    ['ماكنولتي', 'مكنولتي'],
  ];
  const apart: readonly (readonly [string, string])[] = [
    ['لافروف', 'لوكوف'],
    ['كوناشينكوف', 'كونستانتين'],
    ['بوتين', 'بوتيرو'],
  ];
  for (const [a, b] of same) {
    it(`joins ${a} and ${b}`, () => assert.equal(skeleton(foldWord(a)), skeleton(foldWord(b))));
  }
  for (const [a, b] of apart) {
    it(`keeps ${a} and ${b} apart`, () => assert.notEqual(skeleton(foldWord(a)), skeleton(foldWord(b))));
  }
});
