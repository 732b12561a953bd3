import { deepEqual, equal, ok } from 'node:assert/strict';
import { problemMessage } from '../../../src/core/problem';
import { readCodebook } from '../../../src/core/tagging/readCodebook';

const sample = `codebook: 1
tags:
  accusation:
    label:
      ar: اتهام
      en: Accusation
    colour: "#C0392B"
    description: One side blames another.
    was: [blame]
    tags:
      collusion:
        label: { ar: تواطؤ }
        was: [plot, denial/pact]
      minor: Minor
  denial:
    label: Denial
    tags:
      flat: { colour: "#abc" }
  plain:
roles:
  accuser: { label: { ar: المتهِم, en: Accuser } }
  accused: Accused
`;

const problemsOf = (text: string): readonly string[] =>
  readCodebook('codebook.yaml', text).problems.map((problem) => `${problem.line} ${problemMessage(problem)}`);

describe('readCodebook', () => {
  const codebook = readCodebook('codebook.yaml', sample);

  it('reads tags in the order of the file, parents before children', () => {
    deepEqual(
      codebook.all().map(({ path }) => path),
      ['accusation', 'accusation/collusion', 'accusation/minor', 'denial', 'denial/flat', 'plain'],
    );
    deepEqual(codebook.find('accusation')?.labels, { ar: 'اتهام', en: 'Accusation' });
    deepEqual(codebook.find('denial')?.labels, { und: 'Denial' });
    equal(codebook.find('accusation')?.description, 'One side blames another.');
    equal(codebook.find('denial')?.line, 15);
  });

  it('gives colours: its own, its family’s, or one of the palette by the family’s place', () => {
    equal(codebook.find('accusation')?.colour, '#c0392b');
    equal(codebook.find('accusation/collusion')?.colour, '#c0392b');
    equal(codebook.find('denial')?.colour, '#e69f00');
    equal(codebook.find('denial/flat')?.colour, '#aabbcc');
    equal(codebook.find('plain')?.colour, '#009e73');
  });

  it('finds tags by former names and paths, and what stands under them', () => {
    equal(codebook.find('blame')?.path, 'accusation');
    equal(codebook.find('blame/collusion')?.path, 'accusation/collusion');
    equal(codebook.find('blame/plot')?.path, 'accusation/collusion');
    equal(codebook.find('accusation/plot')?.path, 'accusation/collusion');
    equal(codebook.find('denial/pact')?.path, 'accusation/collusion');
    equal(codebook.find('blame/nothing'), undefined);
    equal(codebook.find('nothing/collusion'), undefined);
    equal(codebook.find(''), undefined);
  });

  it('reads roles', () => {
    deepEqual(codebook.roles, [
      { id: 'accuser', labels: { ar: 'المتهِم', en: 'Accuser' }, line: 21 },
      { id: 'accused', labels: { und: 'Accused' }, line: 22 },
    ]);
  });

  it('reports a wrong entry at its line and reads the others', () => {
    deepEqual(problemsOf(sample), ['14 minor must be written as "key: value" lines.']);
    deepEqual(
      problemsOf(
        'codebook: 1\ntags:\n  a/b: {}\n  c:\n    colour: #c0392b\n  d: {}\n  d: {}\n  e: { was: [c] }\n',
      ),
      [
        '3 "a/b" cannot be the name of a tag: names are not empty and have no "/". Rename it.',
        '5 "" is not a colour. Write it in quotes as "#rrggbb".',
        '7 The key "d" appears twice. Only the first one counts; delete or rename the other.',
        '8 The former name "c" of e already means c. Take it out of "was" here or there.',
      ],
    );
  });

  it('is written only where it parses and its version is known', () => {
    equal(codebook.writable, true);
    equal(readCodebook('c', 'tags:\n  a: {}\n').writable, false);
    equal(readCodebook('c', 'codebook: 2\ntags:\n  a: {}\n').writable, false);
    equal(readCodebook('c', 'codebook: 1\ntags:\n\ta: {}\n').writable, false);
    ok(readCodebook('c', 'codebook: 2\ntags:\n  a: {}\n').find('a'));
    equal(readCodebook('c', '').writable, true);
  });

  it('survives an alias that contains itself', () => {
    const { problems } = readCodebook('c', 'codebook: 1\ntags: &t\n  a:\n    tags: *t\n');
    deepEqual(
      problems.map(({ code }) => code),
      ['too-deep'],
    );
  });
});
