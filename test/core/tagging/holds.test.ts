import { deepEqual, equal, ok } from 'node:assert/strict';
import { holds } from '../../../src/core/tagging/holds';
import { readSidecarDocument } from '../../../src/core/tagging/sidecarDocument';
import type { SidecarEdit } from '../../../src/core/tagging/sidecarEdit';
import { SidecarEditor } from '../../../src/core/tagging/sidecarEditor';
import { planEdits } from '../../../src/core/tagging/sidecarPlan';

const file = 'a.tags.yaml';
const entry = (n: number): string => `  - id: p${n}
    tags:
      - claim
    start: ${n}
    end: ${n + 1}
    quote: x
    before: "y:\\nz"
    after: w
    note: |
      One.

      Two.
    by: س
`;
const sidecar = `sidecar: 1\npassages:\n${[1, 2, 3].map(entry).join('')}`;

function edited(text: string, edits: readonly SidecarEdit[]) {
  const before = readSidecarDocument(file, text);
  const plan = planEdits(file, before.sidecar, edits);
  ok(!('code' in plan));
  const result = new SidecarEditor(file, before, plan).run();
  ok(result);
  const isRight = (now: string): boolean => holds(file, { ...result, text: now }, plan, before.sidecar);
  return { ...result, isRight };
}

describe('An edit that is read again', () => {
  const retag: readonly SidecarEdit[] = [1, 2, 3].map((n) => ({
    type: 'set-tags',
    id: `p${n}`,
    tags: ['denial', 'claim'],
  }));

  it('is right where it says what was planned, of changed entries reading only what is beside the change', () => {
    const { text, kept, isRight } = edited(sidecar, retag);
    ok(isRight(text));
    const left = kept
      .filter(({ id }) => id === 'p2')
      .map(({ key, start, end }) => [key, text.slice(start, end)]);
    deepEqual(left, [
      ['end', '    end: 3\n'],
      ['quote', '    quote: x\n'],
      ['before', '    before: "y:\\nz"\n'],
      ['after', '    after: w\n'],
      ['note', '    note: |\n      One.\n\n      Two.\n'],
      ['by', '    by: س\n'],
    ]);
  });

  it('is wrong where it says something else, or what follows is no longer there', () => {
    const { text, isRight } = edited(sidecar, retag);
    equal(isRight(text.replace('denial', 'denied')), false);
    equal(isRight(text.replace('- denial', '- "denia')), false);
    equal(isRight(text.replace('- denial', '- [deni')), false);
    equal(isRight(text.replace('p2', 'p4')), false);
    equal(isRight(text.replace('start: 3', 'start: 4')), false);
  });

  it('leaves out no key that stands there twice', () => {
    const twice = sidecar.replace('    after: w\n', '    after: w\n    after: v\n');
    const { text, kept, isRight } = edited(twice, retag);
    ok(isRight(text));
    deepEqual(
      kept.filter(({ id }) => id === 'p1').map(({ key }) => key),
      ['end', 'quote', 'before', 'note', 'by'],
    );
  });

  it('leaves out whole entries between others, and not where there are references', () => {
    const longer = sidecar + [4, 5].map(entry).join('');
    const note = edited(longer, [{ type: 'set-note', id: 'p1', note: 'Three.' }]);
    deepEqual(
      note.kept.filter(({ key }) => key === undefined).map(({ id }) => id),
      ['p3', 'p4'],
    );
    ok(note.isRight(note.text));
    const referring = edited(
      sidecar.replace('quote: x', 'quote: &x x').replace('after: w', 'after: *x'),
      retag,
    );
    ok(referring.isRight(referring.text));
    equal(referring.isRight(referring.text.replace('after: *x', 'after: *y')), false);
  });
});
