import fc from 'fast-check';
import { ok } from 'node:assert/strict';
import { editSidecar } from '../../../src/core/tagging/editSidecar';
import { keepBoth } from '../../../src/core/tagging/keepBoth';
import { mergeSidecars } from '../../../src/core/tagging/mergeSidecars';
import { readCodebook } from '../../../src/core/tagging/readCodebook';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { anyHandWritten, anyText, handWrittenText } from '../../support/sidecars';

/** Pieces of YAML that do harm at the wrong place. */
const piece = fc.oneof(
  fc.constantFrom(
    '\t',
    '\n',
    '\r',
    '  ',
    '- ',
    ': ',
    '? ',
    '&a ',
    '*a',
    '*a\n',
    '!!binary ',
    '!tag ',
    '|+\n',
    '>2\n',
    '"',
    "'",
    '#',
    '{',
    '}',
    '[',
    ']',
    ',',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: *a\n',
    'passages: &a\n  - *a\n',
    'tags: &a [*a]\n',
    'null: 1\n',
    '? [x, y]\n: z\n',
    '? |\n  x\n: z\n',
    'passages:\n',
    'id: h0\n',
    'start: 1e999\n',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
  ),
  anyText,
);

/** A sidecar with harm done to it at a few places. */
const damaged = fc
  .tuple(anyHandWritten, fc.array(fc.tuple(fc.nat(2000), fc.nat(30), piece), { maxLength: 3 }))
  .map(([hand, damages]) =>
    damages.reduce((text, [at, gone, what]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + what + text.slice(start + (gone > 15 ? gone - 15 : 0));
    }, handWrittenText(hand)),
  );

const edit = {
  type: 'add-passage',
  passage: {
    id: 'new',
    anchor: { start: 5, end: 6, quote: 'q', before: '', after: '' },
    tags: ['t'],
    actors: [],
  },
} as const;

describe('malformed sidecars and codebooks', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(20_000);

  it('are read without a throw, and written only so that nothing is lost', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const before = readSidecar('a', text);
        readCodebook('c', text.replace('sidecar', 'codebook').replaceAll('passages', 'tags'));
        const remove = before.passages.slice(0, 1).map(({ id }) => ({ type: 'remove-passage', id }) as const);
        const result = editSidecar('a', text, [edit, ...remove]);
        if (!result.ok) return;
        ok(before.writable, 'written although it must not be');
        const after = readSidecar('a', result.text);
        ok(after.writable);
        const ids = new Set(after.passages.map(({ id }) => id));
        for (const { id } of before.passages.slice(1)) ok(ids.has(id), `${id} is lost`);
        ok(ids.has('new'));
      }),
      { numRuns: 100 },
    );
  });

  it('are merged without a throw', () => {
    fc.assert(
      fc.property(damaged, damaged, damaged, (base, ours, theirs) => {
        mergeSidecars('a', base, ours, theirs);
        keepBoth('a', `<<<<<<< a\n${ours}=======\n${theirs}>>>>>>> b\n`);
      }),
      { numRuns: 30 },
    );
  });
});
