import { deepEqual, equal } from 'node:assert/strict';
import { checkSidecar } from '../../../src/core/tagging/checkSidecar';
import { readCodebook } from '../../../src/core/tagging/readCodebook';
import { readSidecar } from '../../../src/core/tagging/readSidecar';

const sample = `sidecar: 1
article:
  title: عنوان
  published: 2017
  tags: [genre/report]
  note: |
    Short.
passages:
  - id: k1
    tags:
      - accusation/collusion
      - claim
    start: 5
    end: 9
    quote: قالت
    before: "x "
    after: y
    actors:
      - id: united-states
        role: accused
      - russia
    note: |
      One
      two
    by: Layla
    created: 2026-11-22T10:15:00Z
  - { id: 2, tags: claim, start: 1, end: 3, quote: "ab" }
mentions:
  - { start: 88, end: 94, quote: الدولة, actor: islamic-state }
  - { start: 98, end: 99, quote: ع, place: iraq }
  - { start: 100, end: 101, quote: ع, name: false }
`;

const problemsOf = (passages: string): readonly string[] =>
  readSidecar('a.tags.yaml', `sidecar: 1\npassages:\n${passages}`).problems.map(({ line, code, data }) =>
    `${line} ${code} ${Object.values(data).join(' ')}`.trim(),
  );

describe('readSidecar', () => {
  it('reads block and flow style', () => {
    const { metadata, passages, corrections, problems, writable } = readSidecar('a.tags.yaml', sample);
    deepEqual(problems, []);
    equal(writable, true);
    deepEqual(metadata, {
      title: 'عنوان',
      published: '2017',
      tags: ['genre/report'],
      tagLines: [5],
      note: 'Short.',
    });
    deepEqual(passages, [
      {
        id: 'k1',
        anchor: { start: 5, end: 9, quote: 'قالت', before: 'x ', after: 'y' },
        tags: ['accusation/collusion', 'claim'],
        actors: [{ id: 'united-states', role: 'accused' }, { id: 'russia' }],
        note: 'One\ntwo',
        by: 'Layla',
        created: '2026-11-22T10:15:00Z',
        line: 9,
        lines: { tags: [11, 12], actors: [19, 21] },
      },
      {
        id: '2',
        anchor: { start: 1, end: 3, quote: 'ab', before: '', after: '' },
        tags: ['claim'],
        actors: [],
        line: 27,
        lines: { tags: [27], actors: [] },
      },
    ]);
    deepEqual(
      corrections.map(({ anchor, is }) => [anchor.start, is]),
      [
        [88, { kind: 'actor', id: 'islamic-state' }],
        [98, { kind: 'place', id: 'iraq' }],
        [100, 'not-a-name'],
      ],
    );
  });

  it('reports a date that is none, and keeps it', () => {
    const { metadata, problems } = readSidecar(
      'a.tags.yaml',
      'sidecar: 1\narticle:\n  source: x\n  published: yesterday\n',
    );
    deepEqual(metadata, { source: 'x', published: 'yesterday' });
    deepEqual(
      problems.map(({ code, line }) => `${line} ${code}`),
      ['4 bad-date'],
    );
    deepEqual(readSidecar('a.tags.yaml', 'sidecar: 1\narticle: { published: 2017-12 }\n').problems, []);
  });

  it('reports each bad entry at its line and reads the others', () => {
    const good = '  - { id: good, tags: [t], start: 1, end: 2, quote: q }\n';
    deepEqual(problemsOf(good), []);
    deepEqual(problemsOf(`  - { id: a, tags: [t], start: 9, end: 9, quote: q }\n${good}`), [
      '3 bad-range 9 9',
    ]);
    deepEqual(problemsOf(`${good}  - { id: a, tags: [t], start: -1, end: 1.5, quote: q }\n`), [
      '4 bad-range -1 1.5',
    ]);
    deepEqual(problemsOf('  - { id: a, tags: [], start: 1, end: 2, quote: q }\n'), ['3 missing-key tags']);
    deepEqual(problemsOf('  - { id: a, start: 1, end: 2, quote: q }\n'), ['3 missing-key tags']);
    deepEqual(problemsOf('  - { tags: [t], start: 1, end: 2, quote: q }\n'), ['3 missing-key id']);
    deepEqual(problemsOf('  - id: a\n    tags: [t]\n    start: 1\n    end: "2"\n    quote: q\n'), [
      '6 wrong-type end number',
    ]);
    deepEqual(problemsOf('  - just text\n  -\n'), [
      '3 wrong-type passages entries',
      '4 wrong-type passages entries',
    ]);
    deepEqual(problemsOf(`${good}${good}`), ['4 duplicate-id good 3']);
    deepEqual(problemsOf('  a: b\n'), ['3 wrong-type passages list']);
    deepEqual(problemsOf('  - { id: a, tags: [[x], t], start: 1, end: 2, quote: q }\n'), [
      '3 wrong-type tags texts',
    ]);
  });

  it('reports nothing that an entry may have beyond malformed YAML, but what the entries before it lack', () => {
    const entry = (id: string): string => `  - id: ${id}\n    tags: [t]\n    start: 1\n`;
    const found = problemsOf(`${entry('p')}${entry('q')}    note: "a\n`);
    deepEqual(
      found.filter((problem) => !problem.includes('yaml-syntax')),
      ['3 missing-key end', '3 missing-key quote'],
    );
  });

  it('is written only where it parses and its version is known', () => {
    const state = (text: string): unknown => {
      const { writable, problems } = readSidecar('a.tags.yaml', text);
      return [writable, problems.map(({ line, code }) => `${line} ${code}`)];
    };
    deepEqual(state(''), [true, []]);
    deepEqual(state('# nothing yet\n'), [true, []]);
    deepEqual(state('passages: []\n'), [false, ['1 version-missing']]);
    deepEqual(state('sidecar: one\n'), [false, ['1 version-missing']]);
    deepEqual(state('sidecar: 2\n'), [false, ['1 version-newer']]);
    deepEqual(state('sidecar: 1\npassages:\n\t- id: a\n'), [false, ['3 yaml-tab']]);
    // One tab, one problem, wherever a block has it.
    const lines = sample.split('\n');
    for (const [i, line] of lines.entries()) {
      if (!/^ +[^ ]/.test(line) || line.includes('{')) continue;
      const tabbed = lines.with(i, line.replace(/^ +/, '\t')).join('\n');
      deepEqual(state(tabbed), [false, [`${i + 1} yaml-tab`]], line);
    }
    deepEqual(state('sidecar: 1\n<<<<<<< ours\npassages: []\n=======\n>>>>>>> theirs\n'), [
      false,
      ['2 merge-conflict'],
    ]);
    deepEqual(state('- a\n- b\n'), [false, ['1 wrong-type']]);
  });

  it('reads through CRLF line ends and a byte-order mark', () => {
    const { passages, problems, writable } = readSidecar('a', '\uFEFF' + sample.replaceAll('\n', '\r\n'));
    deepEqual([problems, writable], [[], true]);
    deepEqual(passages.map(({ note, line }) => [note, line])[0], ['One\ntwo', 9]);
  });
});

describe('checkSidecar', () => {
  it('reports unknown tags, roles and entities at their lines', () => {
    const codebook = readCodebook('codebook.yaml', 'codebook: 1\ntags:\n  claim:\n    was: [genre/report]\n');
    const gazetteer = {
      find: ({ kind, id }: { kind: string; id: string }) =>
        kind === 'actor' && id === 'russia' ? {} : undefined,
    };
    const found = checkSidecar('a.tags.yaml', readSidecar('a.tags.yaml', sample), {
      codebook,
      gazetteer,
      codebookFile: 'codebook.yaml',
      actorsFile: 'actors.yaml',
      placesFile: 'places.yaml',
    });
    deepEqual(
      found.map(({ line, code, data }) => `${line} ${code} ${Object.values(data).join(' ')}`),
      [
        '11 unknown-tag accusation/collusion codebook.yaml',
        '19 unknown-entity actor united-states actors.yaml',
        '19 unknown-role accused codebook.yaml',
        '29 unknown-entity actor islamic-state actors.yaml',
        '30 unknown-entity place iraq places.yaml',
      ],
    );
  });

  it('reports none of a line that is no YAML', () => {
    const text = 'sidecar: 1\npassages:\n  - id: p1\n    tags: [claim\n    start: 0\n';
    const codebook = readCodebook('codebook.yaml', 'codebook: 1\n');
    const files = { codebookFile: 'codebook.yaml', actorsFile: 'actors.yaml', placesFile: 'places.yaml' };
    const gazetteer = { find: () => undefined };
    deepEqual(
      checkSidecar('a.tags.yaml', readSidecar('a.tags.yaml', text), { codebook, gazetteer, ...files }),
      [],
    );
  });

  it('reports them of passages too that cannot be used', () => {
    const text = `sidecar: 1
passages:
  - id: p1
    tags: [claim]
    start: 1
    end: 2
    quote: x
  - id: p1
    tags: [nonsense]
    start: 1
    end: 2
    quote: x
  - id: p3
    tags:
      - claim
      - gone
    actors: [nobody]
    start: 9
`;
    const sidecar = readSidecar('a.tags.yaml', text);
    deepEqual(
      sidecar.passages.map(({ id }) => id),
      ['p1'],
    );
    const found = checkSidecar('a.tags.yaml', sidecar, {
      codebook: readCodebook('codebook.yaml', 'codebook: 1\ntags:\n  claim:\n'),
      gazetteer: { find: () => undefined },
      codebookFile: 'codebook.yaml',
      actorsFile: 'actors.yaml',
      placesFile: 'places.yaml',
    });
    deepEqual(
      found.map(({ line, code }) => `${line} ${code}`),
      ['9 unknown-tag', '16 unknown-tag', '17 unknown-entity'],
    );
  });
});
