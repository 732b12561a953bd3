import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { editExcerpt } from '../../../src/core/gazetteer/editExcerpt';
import { editWhole } from '../../../src/core/gazetteer/editWhole';
import { readGazetteerDocument } from '../../../src/core/gazetteer/gazetteerDocument';
import type { GazetteerEdit } from '../../../src/core/gazetteer/gazetteerEdit';
import { GazetteerMemory } from '../../../src/core/gazetteer/gazetteerMemory';

const file = 'places.yaml';

/** How an entry may be written, with its number. */
const styles: readonly ((id: string) => string)[] = [
  (id) => `  ${id}:\n    kind: town\n    name:\n      ar: بلدة ${id}\n`,
  (id) => `  "${id}": # quoted\n    kind: city\n    name: "name: ${id}"\n    within: p1\n\n`,
  (id) => `  ${id}: { kind: region, name: { ar: إقليم ${id} } }\n  # Of the next.\n`,
  (id) =>
    `  ${id}:\n    name: ن ${id}\n    kind: base\n    note: |\n      p2: 1\n    was:\n      - old-${id}\n`,
  (id) => `  ${id}:\n    kind: camp\n    name: م\n    aliases:\n      - ا # why\n      - ب\n    # Last.\n\n`,
];

const anyText = fc
  .record({
    entries: fc.array(fc.nat(styles.length - 1), { minLength: 26, maxLength: 40 }),
    ignore: fc.constantFrom('', 'ignore: [كلام]\n', '# End.\n'),
    first: fc.boolean(),
    crlf: fc.boolean(),
  })
  .map(({ entries, ignore, first, crlf }) => {
    const list = ['places: # where\n', ...entries.map((style, i) => styles[style]?.(`p${i}`) ?? '')].join('');
    const text = `gazetteer: 1\n${first ? ignore + list : list + ignore}`;
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

const anyId = fc.oneof(
  fc.nat(40).map((i) => `p${i}`),
  fc.constantFrom('old-p3', 'damascus'),
);
const name = fc.constantFrom('جديد', 'x: y', 'No');
const anyEdit: fc.Arbitrary<GazetteerEdit> = fc.oneof(
  fc.record({
    type: fc.constant('add-entity' as const),
    id: fc.constantFrom('new', 'p3'),
    content: fc.record({ subtype: fc.constant('town'), names: fc.record({ ar: name }) }),
  }),
  fc.record({
    type: fc.constant('add-names' as const),
    id: anyId,
    list: fc.constantFrom('aliases' as const, 'metonyms' as const),
    names: fc.array(name, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('remove-names' as const), id: anyId, names: fc.constant(['ا']) }),
  fc.record({ type: fc.constant('switch-off' as const), id: fc.constantFrom('damascus', 'p4') }),
  fc.record({ type: fc.constant('ignore' as const), names: fc.array(name, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constant('merge' as const), from: anyId, into: anyId }),
  fc.record({ type: fc.constant('rename' as const), from: anyId, to: fc.constantFrom('renamed', 'old-p3') }),
);

/** What somebody else may do to the file between two edits. */
const anyDamage = fc.tuple(
  fc.nat(300),
  fc.nat(3),
  fc.constantFrom(
    '',
    '  p3:\n',
    '    note: "\n',
    '    x: &a [\n',
    '  # said\n',
    '\n',
    '\t\n',
    'places:\n',
    '  p50: *a\n',
    '---\n',
  ),
);
const anySteps = fc.array(fc.oneof(fc.array(anyEdit, { minLength: 1, maxLength: 2 }), anyDamage), {
  minLength: 1,
  maxLength: 5,
});

function isDamage(step: readonly unknown[]): step is [number, number, string] {
  return typeof step[0] === 'number';
}

describe('a long gazetteer that is read again and again', function () {
  this.timeout(30_000);

  it('has a tab at the margin told as a tab, whatever else is wrong with the entry', () => {
    const entries = Array.from({ length: 30 }, (_, i) => styles[0]?.(`p${i}`) ?? '');
    for (const broken of [
      '  p7:\n\t\n',
      '  p7:\n \t\n',
      '  p7:\n    kind: town\n\t\n',
      '  p7:\n\tkind: town\n',
    ]) {
      const text = `gazetteer: 1\nplaces:\n${entries.with(7, broken).join('')}`;
      const { gazetteer } = new GazetteerMemory().read(file, text, 'place');
      deepEqual(gazetteer, readGazetteerDocument(file, text, 'place').gazetteer);
    }
  });

  it('is read and edited as if it were parsed whole every time', () => {
    let short = 0;
    fc.assert(
      fc.property(anyText, anySteps, (start, steps) => {
        const memory = new GazetteerMemory();
        let text = start;
        for (const step of steps) {
          const { gazetteer, known } = memory.read(file, text, 'place');
          const document = readGazetteerDocument(file, text, 'place');
          deepEqual(gazetteer, document.gazetteer);
          if (isDamage(step)) {
            const [at, gone, added] = step;
            const lines = text.split(/(?<=\n)/);
            text = lines.toSpliced(at % lines.length, gone, added).join('');
            continue;
          }
          const whole = editWhole(file, document, 'place', step);
          const part = known && editExcerpt(file, known, 'place', step);
          if (part) {
            short++;
            deepEqual(part, whole.ok ? { ok: true, text: whole.text } : whole);
          }
          if (whole.ok) text = whole.text;
        }
      }),
      { numRuns: 80 },
    );
    ok(short > 25, `${short} edits were made in a part`);
  });
});
