import fc from 'fast-check';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';
import { editWhole } from '../../../src/core/tagging/editWhole';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { readSidecarDocument } from '../../../src/core/tagging/sidecarDocument';
import { SidecarMemory } from '../../../src/core/tagging/sidecarMemory';
import {
  anyActors,
  anyLongHandWritten,
  anyPassage,
  anyTags,
  anyText,
  handWrittenText,
} from '../../support/sidecars';

const file = 'a.tags.yaml';

const anyEdit: fc.Arbitrary<(id: string, fresh: string) => SidecarEdit> = fc.oneof(
  anyPassage.map(
    (passage) => (_: string, id: string) => ({ type: 'add-passage', passage: { ...passage, id } }) as const,
  ),
  fc.constant((id: string) => ({ type: 'remove-passage', id }) as const),
  anyTags.map((tags) => (id: string) => ({ type: 'set-tags', id, tags }) as const),
  anyText.map((note) => (id: string) => ({ type: 'set-note', id, note }) as const),
  anyActors.map((actors) => (id: string) => ({ type: 'set-actors', id, actors }) as const),
  anyTags.map((tags) => () => ({ type: 'set-article', article: { tags } }) as const),
  fc.nat(3000).map((start) => () => {
    const anchor = { start, end: start + 4, quote: 'قال', before: '', after: '' };
    return { type: 'add-correction', correction: { anchor, is: 'not-a-name' } } as const;
  }),
);

/** What somebody else may do to a sidecar between two edits: lines that come, go or are doubled. */
const anyDamage = fc.tuple(
  fc.nat(5000),
  fc.nat(3),
  fc.constantFrom(
    '',
    '  - id: h1\n',
    '    note: "\n',
    '    x: &a [\n',
    '  # said\n',
    '\n',
    'passages:\n',
    '  - *a\n',
    '---\n',
  ),
);

const anySteps = fc.array(
  fc.oneof(fc.tuple(fc.nat(60), fc.array(anyEdit, { minLength: 1, maxLength: 2 })), anyDamage),
  {
    minLength: 1,
    maxLength: 5,
  },
);

function damaged(text: string, [at, gone, added]: [number, number, string]): string {
  const lines = text.split(/(?<=\n)/);
  return lines.toSpliced(at % lines.length, gone, added).join('');
}

describe('a long sidecar that is read again and again', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(30_000);

  it('is read and edited as if it were parsed whole every time', () => {
    let short = 0;
    fc.assert(
      fc.property(anyLongHandWritten, anySteps, (hand, steps) => {
        const memory = new SidecarMemory();
        let text = handWrittenText({ ...hand, column: hand.column === 0 ? 2 : hand.column });
        let fresh = 0;
        for (const step of steps) {
          const reading = memory.read(file, text);
          deepEqual(reading.sidecar, readSidecarDocument(file, text).sidecar);
          if (step.length === 3) {
            text = damaged(text, step);
            continue;
          }
          const ids = reading.sidecar.passages.map(({ id }) => id);
          const edits = step[1].map((make) =>
            make(ids[step[0] % Math.max(1, ids.length)] ?? '', `n${fresh++}`),
          );
          const whole = editWhole(file, readSidecarDocument(file, text), edits);
          deepEqual(editSidecar(file, text, edits), whole);
          if (reading.document === undefined) short++;
          if (whole.ok) text = whole.text;
        }
        deepEqual(memory.read(file, text).sidecar, readSidecarDocument(file, text).sidecar);
      }),
      // The same cases each time: how many readings can be cut short is otherwise left to chance.
      { numRuns: 40, seed: 3 },
    );
    ok(short > 5, `only ${short} readings were cut short`);
  });

  it('gives the words of now, not of before, where one letter of an entry is another', () => {
    const entry = (i: number, quote: string): string =>
      `  - id: p${i}\n    tags: [a]\n    start: ${i * 10}\n    end: ${i * 10 + 4}\n    quote: ${quote}\n`;
    const text = (letter: string): string =>
      `sidecar: 1\npassages:\n${Array.from({ length: 60 }, (_, i) => entry(i, i === 30 ? `قا${letter}` : 'قال')).join('')}`;
    readSidecar(file, text('ل'));
    equal(readSidecar(file, text('م')).passages[30]?.anchor.quote, 'قام');
    equal(readSidecar(file, text('ل')).passages[30]?.anchor.quote, 'قال');
  });
});
