import fc from 'fast-check';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';
import { conflictSides, keepBoth } from '../../../src/core/tagging/keepBoth';
import { mergeSidecars } from '../../../src/core/tagging/mergeSidecars';
import { readSidecar } from '../../../src/core/tagging/readSidecar';
import { anyHandWritten, handWrittenText } from '../../support/sidecars';

const file = 'a.tags.yaml';
const entry = (id: string, start: number, rest = ''): string =>
  `  - id: ${id}\n    tags:\n      - t\n    start: ${start}\n    end: ${start + 3}\n    quote: abc\n${rest}`;
const base = `sidecar: 1\npassages:\n${entry('a', 10)}${entry('b', 50)}`;

/** The merged text, after it the conflicts. */
function merge(ours: string, theirs: string, from: string | undefined = base): string {
  const result = mergeSidecars(file, from, ours, theirs);
  if (!result.ok) return `${result.problem.code} ${result.problem.line}`;
  return (
    result.text + result.conflicts.map(({ id, key }) => `! ${id ?? 'article'} ${key ?? 'removed'}\n`).join('')
  );
}

function edited(text: string, ...edits: SidecarEdit[]): string {
  const result = editSidecar(file, text, edits);
  if (!result.ok) throw new Error(result.problem.code);
  return result.text;
}

describe('mergeSidecars', function () {
  // Many random cases, on a machine that may be busy.
  this.timeout(20_000);

  it('takes the entries of both sides, each as it was written', () => {
    const theirs = base.replace(
      entry('b', 50),
      `${entry('new', 30, '    mine: [1,  2] # own\n')}${entry('b', 50)}`,
    );
    const ours = base.replace(entry('b', 50), `${entry('own', 30)}${entry('b', 50)}`);
    equal(
      merge(ours, theirs),
      base.replace(
        entry('b', 50),
        `${entry('own', 30)}${entry('new', 30, '    mine: [1,  2] # own\n')}${entry('b', 50)}`,
      ),
    );
    equal(merge(base, theirs), theirs);
    equal(merge(ours, base), ours);
  });

  it('takes what only one side changed or removed', () => {
    const ours = edited(base, { type: 'remove-passage', id: 'a' });
    const theirs = base.replace(entry('b', 50), entry('b', 50, '    note: |\n      Theirs.\n'));
    equal(merge(ours, theirs), `sidecar: 1\npassages:\n${entry('b', 50, '    note: |\n      Theirs.\n')}`);
    equal(merge(theirs, ours), merge(ours, theirs));
  });

  it('merges an entry that both changed key by key, and says where they contradict each other', () => {
    const ours = edited(
      base,
      { type: 'set-tags', id: 'a', tags: ['t', 'ours'] },
      { type: 'set-note', id: 'a', note: 'Mine.' },
    );
    const theirs = edited(
      base,
      { type: 'set-tags', id: 'a', tags: ['theirs'] },
      { type: 'set-actors', id: 'a', actors: [{ id: 'russia' }] },
    );
    equal(
      merge(ours, theirs),
      base.replace(
        entry('a', 10),
        entry('a', 10, '    actors:\n      - russia\n    note: |\n      Mine.\n').replace(
          '- t\n',
          '- ours\n      - theirs\n',
        ),
      ),
    );
    const otherNote = edited(base, { type: 'set-note', id: 'a', note: 'Theirs.' });
    equal(merge(ours, otherNote), ours.replace('Mine.\n', 'Mine.\n\n      Theirs.\n') + '! a note\n');
    const ownKey = base.replace(entry('a', 10), entry('a', 10, '    mine: 1\n'));
    equal(merge(ours, ownKey), `${ours}! a mine\n`);
  });

  it('leaves no passage without tags, and no note twice', () => {
    const two = edited(base, { type: 'set-tags', id: 'a', tags: ['t', 'u'] });
    const without = (tag: string): string => edited(two, { type: 'set-tags', id: 'a', tags: [tag] });
    const tags = readSidecar(file, merge(without('t'), without('u'), two)).passages[0]?.tags;
    deepEqual(tags, ['t', 'u']);
    const noted = (note: string): string => edited(base, { type: 'set-note', id: 'a', note });
    equal(merge(noted('Short.'), noted('Short. And more.')), noted('Short. And more.'));
    equal(merge(noted('Short. And more.'), noted('Short.')), noted('Short. And more.'));
  });

  it('says where they wrote a comment that the merged entry does not have', () => {
    const ours = edited(base, { type: 'set-tags', id: 'a', tags: ['t', 'ours'] });
    const theirs = base.replace('    start: 10\n', '    start: 10 # sure?\n');
    equal(merge(ours, theirs), `${ours}! a #\n`);
  });

  it('keeps what one side changed and the other removed', () => {
    const gone = edited(base, { type: 'remove-passage', id: 'a' });
    const changed = edited(base, { type: 'set-note', id: 'a', note: 'Still here.' });
    equal(merge(gone, changed), `${changed}! a removed\n`);
    equal(merge(changed, gone), `${changed}! a removed\n`);
  });

  it('merges the article, corrections and unknown keys', () => {
    const head = 'sidecar: 1\n';
    const anchor = { start: 1, end: 3, quote: 'ab', before: '', after: '' };
    const ours = edited(head, { type: 'set-article', article: { title: 'A', tags: ['x'] } });
    const theirs =
      edited(
        head,
        { type: 'set-article', article: { title: 'B', tags: ['z'], source: 's' } },
        { type: 'add-correction', correction: { anchor, is: 'not-a-name' } },
      ) + 'future:\n  - 1\n';
    equal(
      merge(ours, theirs, head),
      'sidecar: 1\narticle:\n  title: A\n  source: s\n  tags:\n    - x\n    - z\nmentions:\n  - start: 1\n    end: 3\n    quote: ab\n    name: false\nfuture:\n  - 1\n! article title\n',
    );
  });

  it('refuses what it cannot read', () => {
    const ours = edited(base, { type: 'remove-passage', id: 'a' });
    equal(merge(ours, `${base}\t- x\n`), 'yaml-tab 15');
    equal(merge(ours, `${base}  - nonsense\n`), 'wrong-type 15');
    equal(merge(ours, base.replace('sidecar: 1', 'sidecar: 2')), 'version-newer 1');
  });

  it('keeps a date that is none', () => {
    const dated = (title: string): string => `sidecar: 1\narticle:\n  published: yesterday\n${title}`;
    equal(merge(dated(''), dated('  title: A\n'), dated('')), dated('  title: A\n'));
  });

  it('loses nothing that either side added, whichever side it is called on', () => {
    const anyEdit = fc.record({
      at: fc.nat(5),
      what: fc.constantFrom('tag', 'note', 'remove', 'add'),
      start: fc.nat(3000),
    });
    const anyEdits = fc.array(anyEdit, { maxLength: 4 });
    const change = (
      text: string,
      name: string,
      edits: readonly { at: number; what: string; start: number }[],
    ): string => {
      let changed = text;
      edits.forEach(({ at, what, start }, i) => {
        const { passages } = readSidecar(file, changed);
        const one = passages[at % Math.max(1, passages.length)];
        const anchor = { start, end: start + 2, quote: 'q', before: '', after: '' };
        if (what === 'add') {
          const passage = { id: `${name}${i}`, anchor, tags: [name], actors: [] };
          changed = edited(changed, { type: 'add-passage', passage });
        } else if (one && what === 'tag') {
          changed = edited(changed, { type: 'set-tags', id: one.id, tags: [...one.tags, name] });
        } else if (one && what === 'note') {
          changed = edited(changed, { type: 'set-note', id: one.id, note: `${one.note ?? ''} ${name}` });
        } else if (one) changed = edited(changed, { type: 'remove-passage', id: one.id });
      });
      return changed;
    };
    fc.assert(
      fc.property(anyHandWritten, anyEdits, anyEdits, (hand, mine, others) => {
        const from = handWrittenText(hand);
        const [ours, theirs] = [change(from, 'ours', mine), change(from, 'theirs', others)];
        const result = mergeSidecars(file, from, ours, theirs);
        const mirrored = mergeSidecars(file, from, theirs, ours);
        ok(result.ok && mirrored.ok, JSON.stringify([from, ours, theirs, result]));
        const [a, b, before, left, right] = [result.text, mirrored.text, from, ours, theirs].map(
          (text) => new Map(readSidecar(file, text).passages.map((passage) => [passage.id, passage])),
        );
        deepEqual(readSidecar(file, result.text).problems, []);
        deepEqual([...(a?.keys() ?? [])].sort(), [...(b?.keys() ?? [])].sort());
        for (const id of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
          const sides = [left?.get(id), right?.get(id)];
          const merged = a?.get(id);
          if (sides.every(Boolean)) ok(merged, `${id} is lost`);
          if (!before?.has(id)) ok(merged, `${id} is lost`);
          if (!merged) continue;
          for (const side of sides) {
            for (const tag of side?.tags ?? []) {
              if (!before?.get(id)?.tags.includes(tag)) ok(merged.tags.includes(tag), `${tag} is lost`);
            }
          }
          deepEqual([...merged.tags].sort(), [...(b?.get(id)?.tags ?? [])].sort());
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('keepBoth', () => {
  const conflict = (middle = ''): string =>
    `sidecar: 1\npassages:\n${entry('a', 10)}<<<<<<< HEAD\n${entry('own', 30)}${middle}=======\n${entry('new', 32)}>>>>>>> theirs\n${entry('b', 50)}`;

  it('makes one text of the entries of both sides', () => {
    for (const text of [conflict(), conflict('||||||| base\n')]) {
      const result = keepBoth(file, text);
      ok(result?.ok);
      equal(
        result.text,
        `sidecar: 1\npassages:\n${entry('a', 10)}${entry('own', 30)}${entry('new', 32)}${entry('b', 50)}`,
      );
      deepEqual(result.conflicts, []);
    }
  });

  it('works where git found lines that both entries share', () => {
    const text = `sidecar: 1
passages:
<<<<<<< HEAD
  - id: own
    tags:
      - t
    start: 30
    end: 33
=======
  - id: new
    tags:
      - t
    start: 40
    end: 43
>>>>>>> theirs
    quote: abc
`;
    const result = keepBoth(file, text);
    ok(result?.ok);
    equal(result.text, `sidecar: 1\npassages:\n${entry('own', 30)}${entry('new', 40)}`);
  });

  it('leaves texts without conflict marks, or with broken ones, alone', () => {
    equal(keepBoth(file, base), undefined);
    equal(conflictSides('a\n<<<<<<< x\nb\n'), undefined);
    equal(conflictSides('<<<<<<< x\n<<<<<<< y\n=======\n>>>>>>> z\n'), undefined);
  });
});
