import { deepEqual, ok } from 'node:assert/strict';
import { problemPhrases } from '../../../src/core/problemPhrases';
import { parseYaml } from '../../../src/core/yaml/parse';

/** What is written, the line that is named, and words of the reason that is given. */
const cases: readonly (readonly [text: string, line: number, words: string])[] = [
  ['a: 1\nb: "x\nc: 2\n', 2, 'quotation mark is opened here'],
  ['a: 1\nb: [x, y\nc: 2\n', 2, 'bracket is opened here'],
  ['a: 1\nb: {x: y\n', 2, 'bracket is opened here'],
  ['a: 1\nb\n', 2, 'a key without a value'],
  ['a: 1\nb:c\n', 2, 'a key without a value'],
  ['a:1\nb: 2\n', 1, 'a key without a value'],
  ['a: 1\nb: c: d\n', 2, 'a colon and a space in it'],
  ['a: 1\n  b: 2\n', 1, 'indented too far'],
  ['a: 1\nb:\n  - x\n y\n', 4, 'begin in the same column'],
  ['a: 1\nb: - x\n', 2, 'must begin with "- "'],
  ['a: 1\nb: ["x" "y"]\n', 2, 'a comma is missing'],
  ['a: 1\nb: "x"#y\n', 2, 'a space before its "#"'],
  ['a: 1\nb: @x\n', 2, 'cannot begin with this sign'],
  ['a: 1\nb: %x\n', 2, 'cannot begin with this sign'],
  ['a: 1\nb:\n  - *.txt\n', 3, 'begins with "!" or "*"'],
  ['a: 1\nb:\n  - !drafts/**\n', 3, 'begins with "!" or "*"'],
  ['a: 1\nb: "x" y\n', 2, 'follows the closing quotation mark'],
  ['a: 1\nb: "\\d"\n', 2, 'a backslash'],
  ['a: 1\n---\nb: 2\n', 2, 'a second document'],
  ['a: 1\nb: |x\n y\n', 2, 'this cannot stand here'],
];

describe('yamlReason', () => {
  for (const [text, line, words] of cases) {
    it(`says of ${JSON.stringify(text)} what is wrong, once and at its line`, () => {
      const { problems } = parseYaml('f.yaml', text);
      deepEqual(
        problems.map((problem) => [problem.code, problem.line]),
        [['yaml-syntax', line]],
      );
      const reason = String(problems[0]?.data['reason']);
      ok(reason.includes(words), reason);
      ok(problemPhrases.includes(reason), 'has a translation');
    });
  }

  it('lets pass what YAML has a use for', () => {
    for (const text of ['a: &x 1\nb: *x\n', 'a: !note b\n', 'a: ! ""\n', 'a: 2 * 3\nb: "*x"\n'])
      deepEqual(parseYaml('f.yaml', text).problems, [], text);
  });
});
