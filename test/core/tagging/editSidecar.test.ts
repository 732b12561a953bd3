import { deepEqual, equal, ok } from 'node:assert/strict';
import type { NewPassage } from '../../../src/core/tagging/passage';
import { editSidecar, type SidecarEdit } from '../../../src/core/tagging/editSidecar';

const file = 'a.tags.yaml';

function passage(id: string, start: number, more: Partial<NewPassage> = {}): NewPassage {
  const anchor = { start, end: start + 3, quote: 'abc', before: '', after: '' };
  return { id, anchor, tags: ['t'], actors: [], ...more };
}

const add = (id: string, start: number, more: Partial<NewPassage> = {}): SidecarEdit => ({
  type: 'add-passage',
  passage: passage(id, start, more),
});

/** The new text, or the code and the data of the refusal. */
function edit(text: string | undefined, ...edits: SidecarEdit[]): string {
  const result = editSidecar(file, text, edits);
  return result.ok
    ? result.text
    : `${result.problem.code} ${Object.values(result.problem.data).join(' ')}`.trim();
}

const entry = (id: string, start: number): string =>
  `  - id: ${id}\n    tags:\n      - t\n    start: ${start}\n    end: ${start + 3}\n    quote: abc\n`;

describe('editSidecar', () => {
  it('begins a file with its version and writes an entry as a block', () => {
    const anchor = { start: 5, end: 9, quote: 'قالت: نعم', before: 'عن «', after: '»\nثم ' };
    const actors = [{ id: 'usa', role: 'accused' }, { id: 'russia' }];
    const full = { anchor, tags: ['accusation/collusion', 'true'], actors, note: 'One: #1\n\n- two\n' };
    equal(
      edit(undefined, add('k1', 5, { ...full, by: 'ليلى', created: '2026-11-22T10:15:00Z' })),
      `sidecar: 1
passages:
  - id: k1
    tags:
      - accusation/collusion
      - "true"
    start: 5
    end: 9
    quote: 'قالت: نعم'
    before: عن «
    after: "»\\nثم "
    actors:
      - id: usa
        role: accused
      - russia
    note: |
      One: #1

      - two
    by: ليلى
    created: 2026-11-22T10:15:00Z
`.replace("'قالت: نعم'", '"قالت: نعم"'),
    );
  });

  it('keeps entries in the order of their places', () => {
    const text = edit(undefined, add('b', 50), add('a', 10), add('c', 90));
    equal(text, `sidecar: 1\npassages:\n${entry('a', 10)}${entry('b', 50)}${entry('c', 90)}`);
    equal(edit(text, add('d', 60)), text.replace(entry('c', 90), entry('d', 60) + entry('c', 90)));
    equal(edit(text, add('d', 50)), text.replace(entry('c', 90), entry('d', 50) + entry('c', 90)));
    equal(edit(text, add('d', 1)), text.replace(entry('a', 10), entry('d', 1) + entry('a', 10)));
  });

  it('adds and removes without a trace', () => {
    for (const text of [
      'sidecar: 1\n',
      'sidecar: 1\nmentions:\n  - { start: 1, end: 2, quote: a, name: false }\n',
      `# head\nsidecar: 1\narticle:\n  title: x\npassages:\n  # first\n${entry('a', 10)}\n  # second\n\n${entry('b', 50)}# tail\n`,
      `sidecar: 1\npassages:\n${entry('a', 10)}\n${entry('b', 50)}\nother: kept\n`,
      `sidecar: 1\npassages:\n- id: a\n  tags:\n  - t\n  start: 1\n  end: 2\n  quote: q\nother: 1\n`,
      `sidecar: 1\r\npassages:\r\n${entry('a', 10).replaceAll('\n', '\r\n')}# tail`,
      `\uFEFFsidecar: 1\npassages:\n${entry('a', 10)}...\n`,
    ]) {
      for (const start of [1, 30, 99]) {
        const added = edit(text, add('new', start));
        ok(added.includes('new'), added);
        equal(edit(added, { type: 'remove-passage', id: 'new' }), text);
      }
    }
  });

  it('changes only the lines that it must', () => {
    const text = `sidecar: 1
passages:
  # about a
  - id: a   # an id
    tags:   # codes
      - t   # why
      - u
    mine: [1,  2]
    start:   10 # here
    end: 13
    quote: 'abc'
    note: old # why not
    # at the end
# between
  - id: b
    tags: [t, 'u']
    start: 20
    end: 23
    quote: abc
    note: |
      One
        two

    by: L
`;
    equal(
      edit(text, { type: 'set-tags', id: 'a', tags: ['t', 'v', 'u'] }),
      text.replace('# why\n', '# why\n      - v\n'),
    );
    equal(edit(text, { type: 'set-tags', id: 'a', tags: ['u'] }), text.replace('      - t   # why\n', ''));
    equal(
      edit(text, { type: 'set-tags', id: 'a', tags: ['u', 't'] }),
      text.replace('      - t   # why\n      - u\n', '      - u\n      - t\n'),
    );
    equal(
      edit(text, { type: 'set-tags', id: 'b', tags: ['t', 'w'] }),
      text.replace("    tags: [t, 'u']\n", '    tags:\n      - t\n      - w\n'),
    );
    equal(
      edit(text, { type: 'set-note', id: 'a', note: 'x: y' }),
      text.replace('note: old # why not', 'note: | # why not\n      x: y'),
    );
    equal(
      edit(text, { type: 'set-note', id: 'a', note: ' ' }),
      text.replace('    note: old # why not\n', ''),
    );
    equal(
      edit(text, { type: 'set-note', id: 'b', note: undefined }),
      text.replace('    note: |\n      One\n        two\n', ''),
    );
    equal(
      edit(text, { type: 'set-note', id: 'b', note: 'New' }),
      text.replace('      One\n        two\n', '      New\n'),
    );
    equal(
      edit(text, { type: 'set-actors', id: 'b', actors: [{ id: 'usa' }] }),
      text.replace('quote: abc\n', 'quote: abc\n    actors:\n      - usa\n'),
    );
    const anchor = { start: 11, end: 14, quote: 'abd', before: 'x', after: '' };
    equal(
      edit(text, { type: 'set-anchor', id: 'a', anchor }),
      text
        .replace('start:   10 # here', 'start: 11 # here')
        .replace('end: 13', 'end: 14')
        .replace("quote: 'abc'", 'quote: abd\n    before: x'),
    );
    equal(edit(text, { type: 'set-tags', id: 'a', tags: ['t', 'u'] }), text);
  });

  it('moves an entry that leaves its place', () => {
    const text = `sidecar: 1\npassages:\n${entry('a', 10)}  # of b\n${entry('b', 50)}${entry('c', 90)}`;
    const anchor = { start: 100, end: 103, quote: 'abc', before: '', after: '' };
    equal(
      edit(text, { type: 'set-anchor', id: 'a', anchor }),
      `sidecar: 1\npassages:\n  # of b\n${entry('b', 50)}${entry('c', 90)}${entry('a', 100)}`,
    );
  });

  it('removes an entry with what is inside it; comments on lines between entries stay', () => {
    const text = `sidecar: 1\npassages:\n  # on a\n${entry('a', 10)}    # in a\n  # on b\n${entry('b', 50)}# tail\n`;
    equal(
      edit(text, { type: 'remove-passage', id: 'a' }),
      `sidecar: 1\npassages:\n  # on a\n  # on b\n${entry('b', 50)}# tail\n`,
    );
    equal(
      edit(text, { type: 'remove-passage', id: 'a' }, { type: 'remove-passage', id: 'b' }),
      'sidecar: 1\npassages:\n  # on a\n  # on b\n# tail\n',
    );
    equal(
      edit('sidecar: 1\npassages:\n  # on a\n  # on b\n# tail\n', add('c', 5)),
      `sidecar: 1\npassages:\n  # on a\n  # on b\n${entry('c', 5)}# tail\n`,
    );
  });

  it('turns flow style into blocks only where it edits', () => {
    equal(
      edit('sidecar: 1\npassages: [] # none yet\n', add('a', 1)),
      `sidecar: 1\npassages: # none yet\n${entry('a', 1)}`,
    );
    equal(edit('sidecar: 1\npassages: ~\n', add('a', 1)), `sidecar: 1\npassages:\n${entry('a', 1)}`);
    const flow = '{ id: b, tags: [t], start: 20, end: 23, quote: "abc", x: { y: [1] } }';
    equal(
      edit(`sidecar: 1\npassages: [${flow}]\n`, add('a', 1)),
      `sidecar: 1\npassages:\n${entry('a', 1)}  - ${flow}\n`,
    );
    equal(
      edit(`sidecar: 1\npassages:\n  - ${flow}\n`, { type: 'set-note', id: 'b', note: 'n' }),
      `sidecar: 1\npassages:\n  - id: b\n    tags: [t]\n    start: 20\n    end: 23\n    quote: "abc"\n    note: |\n      n\n    x: { y: [1] }\n`,
    );
    equal(
      edit(`{ "sidecar":1, # v\n "passages":[${flow}] }\n`, { type: 'remove-passage', id: 'b' }),
      '"sidecar": 1\n# v\n',
    );
  });

  it('changes what a correction says where it stands, and keeps the rest of it', () => {
    const text = `sidecar: 1
mentions:
  # Who is meant?
  - start: 8 # here
    end: 10
    quote: 'ab'
    name: false # not at all
    mine: kept
  - { start: 20, end: 22, quote: cd, place: paris }
`;
    const correct = (start: number, is: { kind: 'actor' | 'place'; id: string } | 'not-a-name'): string => {
      const anchor = { start, end: start + 2, quote: start === 8 ? 'ab' : 'cd', before: '', after: '' };
      return edit(text, { type: 'add-correction', correction: { anchor, is } });
    };
    equal(
      correct(8, { kind: 'actor', id: 'a-b' }),
      text.replace('    name: false # not at all\n', '').replace("'ab'\n", "'ab'\n    actor: a-b\n"),
    );
    equal(
      correct(20, 'not-a-name'),
      text.replace(
        '{ start: 20, end: 22, quote: cd, place: paris }',
        'start: 20\n    end: 22\n    quote: cd\n    name: false',
      ),
    );
  });

  it('edits corrections and the article', () => {
    const anchor = { start: 8, end: 10, quote: 'ab', before: '', after: '' };
    const text = edit(undefined, { type: 'add-correction', correction: { anchor, is: 'not-a-name' } });
    equal(text, 'sidecar: 1\nmentions:\n  - start: 8\n    end: 10\n    quote: ab\n    name: false\n');
    const is = { kind: 'actor', id: 'russia' } as const;
    const again = edit(text, { type: 'add-correction', correction: { anchor, is } }, add('a', 1));
    equal(
      again,
      `sidecar: 1\npassages:\n${entry('a', 1)}mentions:\n  - start: 8\n    end: 10\n    quote: ab\n    actor: russia\n`,
    );
    equal(
      edit(again, { type: 'remove-correction', start: 8, end: 10 }),
      `sidecar: 1\npassages:\n${entry('a', 1)}`,
    );
    const article = edit(text, { type: 'set-article', article: { title: 'A: b', tags: ['x'], note: 'n' } });
    equal(
      article.split('mentions')[0],
      'sidecar: 1\narticle:\n  title: "A: b"\n  tags:\n    - x\n  note: |\n    n\n',
    );
    equal(
      edit(article, { type: 'set-article', article: { tags: [], title: 'c' } }).split('mentions')[0],
      'sidecar: 1\narticle:\n  title: c\n  note: |\n    n\n',
    );
  });

  it('refuses with a reason and changes nothing', () => {
    const text = `sidecar: 1\npassages:\n${entry('a', 10)}${entry('a', 20)}${entry('b', 30)}`;
    equal(edit(text, { type: 'remove-passage', id: 'z' }), 'passage-missing z');
    equal(edit(text, { type: 'remove-passage', id: 'a' }), 'duplicate-id a 3');
    equal(edit(text, add('b', 1)), 'duplicate-id b 15');
    equal(edit(text, { type: 'set-tags', id: 'b', tags: [] }), 'missing-key tags');
    equal(edit(text, add('c', -1)), 'bad-range -1 2');
    equal(edit(text, { type: 'remove-correction', start: 1, end: 2 }), 'correction-missing 1 2');
    equal(edit('sidecar: 2\n', add('c', 1)), 'version-newer 2 1');
    equal(edit('passages: []\n', add('c', 1)), 'version-missing sidecar');
    equal(edit('sidecar: 1\npassages:\n\t- a\n', add('c', 1)).split(' ')[0], 'yaml-tab');
    equal(edit(`sidecar: 1\n<<<<<<< a\n=======\n>>>>>>> b\n`, add('c', 1)), 'merge-conflict');
    // What a reader wrote in a wrong place is still what he wrote.
    equal(edit('sidecar: 1\npassages: my words\n', add('c', 1)), 'edit-refused');
    const title: SidecarEdit = { type: 'set-article', article: { title: 'a' } };
    equal(edit('sidecar: 1\narticle: my words\n', title), 'edit-refused');
    equal(
      edit(
        'sidecar: 1\npassages:\n  - &x\n    id: a\n    tags: &t [t]\n    start: 1\n    end: 2\n    quote: a\n  - { id: b, tags: *t, start: 3, end: 4, quote: a }\n',
        {
          type: 'set-tags',
          id: 'a',
          tags: ['u'],
        },
      ),
      'edit-refused',
    );
  });

  it('keeps bad entries and unknown keys', () => {
    const text = `sidecar: 1\nfuture: { x: 1 }\npassages:\n  - id: bad\n    tags: [t]\n  - nonsense\n${entry('b', 30)}`;
    deepEqual(
      edit(text, { type: 'remove-passage', id: 'b' }, add('c', 3)),
      text.replace(entry('b', 30), entry('c', 3)),
    );
  });
});
