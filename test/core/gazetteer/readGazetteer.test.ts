import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GazetteerMemory } from '../../../src/core/gazetteer/gazetteerMemory';
import { readGazetteerDocument } from '../../../src/core/gazetteer/gazetteerDocument';
import { readGazetteer, readingGazetteer } from '../../../src/core/gazetteer/readGazetteer';
import { Random } from '../../support/random';

const codes = (text: string): string[] =>
  readGazetteer('actors.yaml', text, 'actor').problems.map(({ code, line }) => `${code} ${String(line)}`);

describe('readGazetteer', () => {
  it('reads every key of an entry', () => {
    const text = `gazetteer: 1
places:
  raqqa:
    kind: city
    name: { ar: الرقة, en: Raqqa }
    aliases: [الرقّة]
    descriptions: [المدينة الشمالية]
    demonyms: [الرقاويون]
    within: syria
    at: [35.95, 39.01]
    wikidata: Q191164
    was: [ar-raqqa]
ignore: [الرقة البيضاء]
`;
    const { entities, ignore, problems, writable } = readGazetteer('places.yaml', text, 'place');
    assert.deepEqual(problems, []);
    assert.ok(writable);
    assert.deepEqual(ignore, ['الرقة البيضاء']);
    assert.deepEqual(entities, [
      {
        kind: 'place',
        id: 'raqqa',
        subtype: 'city',
        names: { ar: 'الرقة', en: 'Raqqa' },
        aliases: ['الرقّة'],
        descriptions: ['المدينة الشمالية'],
        demonyms: ['الرقاويون'],
        metonyms: [],
        was: ['ar-raqqa'],
        within: 'syria',
        at: [35.95, 39.01],
        wikidata: 'Q191164',
        source: { file: 'places.yaml', line: 3 },
      },
    ]);
  });

  it('tells of a tab, and not of what it hides', () => {
    const text =
      'gazetteer: 1\nactors:\n  a:\n\tkind: state\n    name: A\n  b:\n    kind: person\n    name: B\n';
    assert.deepEqual(codes(text), ['yaml-tab 4']);
  });

  it('keeps the good entries beside the bad ones, each reported at its line', () => {
    const text = `gazetteer: 1
actors:
  nameless:
    kind: person
  odd:
    kind: wizard
    name: { ar: ساحر }
  good:
    kind: person
    name: { ar: فلان }
  good:
    kind: person
    name: { ar: علان }
  kindless:
    name: { ar: شيء }
  broken: 12
`;
    assert.deepEqual(codes(text), [
      'name-missing 4',
      'unknown-kind 6',
      'duplicate-id 11',
      'missing-key 15',
      'wrong-type 16',
    ]);
    const { entities } = readGazetteer('actors.yaml', text, 'actor');
    assert.deepEqual(
      entities.map(({ id }) => id),
      ['odd', 'good', 'kindless'],
    );
  });

  it('lets an entry with a built-in id leave out name and kind', () => {
    const text = 'gazetteer: 1\nactors:\n  russia:\n    metonyms: [الكرملين]\n  jordan: false\n  france:\n';
    const { entities, off, problems } = readGazetteer('actors.yaml', text, 'actor');
    assert.deepEqual(problems, []);
    assert.deepEqual(off, ['jordan']);
    assert.equal(entities[0]?.subtype, 'state');
  });

  it('reports a position that is none', () => {
    const text = 'gazetteer: 1\nplaces:\n  here:\n    kind: town\n    name: { ar: هنا }\n    at: [95, 12]\n';
    const { entities, problems } = readGazetteer('places.yaml', text, 'place');
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [['wrong-type', 6]],
    );
    assert.equal(entities[0]?.at, undefined);
  });

  it('is not writable without a version, with a newer one or with malformed YAML', () => {
    const writable = (text: string): boolean => readGazetteer('actors.yaml', text, 'actor').writable;
    assert.equal(writable('actors: {}\n'), false);
    assert.equal(writable('gazetteer: 2\nactors: {}\n'), false);
    assert.equal(writable('gazetteer: 1\nactors: {\n'), false);
    assert.equal(writable('gazetteer: 1\nactors: {}\n'), true);
  });
});

describe('A gazetteer read entry by entry', () => {
  const sample = readFileSync('seeds/actors.yaml', 'utf8');
  const whole = (text: string): unknown => readGazetteerDocument('actors.yaml', text, 'actor').gazetteer;

  it('says what the whole file says', () => {
    for (const file of ['actors.yaml', 'places.yaml']) {
      const text = readFileSync(`seeds/${file}`, 'utf8');
      const kind = file === 'actors.yaml' ? 'actor' : 'place';
      assert.deepEqual(readGazetteer(file, text, kind), readGazetteerDocument(file, text, kind).gazetteer);
    }
  });

  it('is read in slices', () => {
    const entries = Array.from(
      { length: 3000 },
      (_, i) => `  person-${i}:\n    kind: person\n    name: فلان ${i}\n`,
    );
    let slices = 0;
    const reading = readingGazetteer('actors.yaml', `gazetteer: 1\nactors:\n${entries.join('')}`, 'actor');
    while (!reading.next().done) slices++;
    assert.ok(slices > 3000, String(slices));
  });

  it('says what the whole file says, however it is damaged', () => {
    const random = new Random(11);
    const pieces = [
      '"',
      "'",
      '{',
      ']',
      '- ',
      '  ',
      '\n',
      '\t',
      ': ',
      '#',
      '&a ',
      '*a',
      '|',
      '\r\n',
      'jordan: false\n',
      '...\n',
    ];
    const lines = sample.split('\n');
    const plain = Array.from({ length: 24 }, (_, i) => `  p${i}:\n    kind: person\n    name: فلان\n`).join(
      '',
    );
    for (let trial = 0; trial < 300; trial++) {
      const from = random.below(lines.length);
      let text = `gazetteer: 1\nactors:\n${lines.slice(from, from + 40).join('\n')}\n${plain}${random.pick(['', 'ignore:\n  - x\n'])}`;
      for (let edits = random.below(3); edits >= 0; edits--) {
        const at = random.below(text.length);
        const cut = random.chance(0.5) ? random.below(12) : 0;
        text = text.slice(0, at) + random.pick(pieces) + text.slice(at + cut);
      }
      if (random.chance(0.2)) text = text.replaceAll('\n', '\r\n');
      if (random.chance(0.2)) text = text.trimEnd();
      assert.deepEqual(new GazetteerMemory().read('actors.yaml', text, 'actor').gazetteer, whole(text), text);
    }
  }).timeout(20_000);

  it('reads on behind a line that holds a tab, and where an entry refers to one long before it', () => {
    const entry = (n: number, more = ''): string => `  p${n}:\n    kind: person\n    name: فلان\n${more}`;
    const list = (more: (n: number) => string): string =>
      `gazetteer: 1\nactors:\n${Array.from({ length: 40 }, (_, n) => entry(n, more(n))).join('')}`;
    for (const text of [
      list((n) => (n === 20 ? '\t\n' : '')),
      list((n) => (n === 2 ? '    aliases: &a علان\n' : n === 39 ? '    demonyms: *a\n' : '')),
    ]) {
      const read = new GazetteerMemory().read('actors.yaml', text, 'actor').gazetteer;
      assert.equal(read.entities.length, 40);
      assert.deepEqual(read, whole(text));
    }
  });
});
