import fc from 'fast-check';
import { deepEqual, equal } from 'node:assert/strict';
import { parseDocument, type Document } from 'yaml';
import type { Problem } from '../../../src/core/problem';
import { Fields } from '../../../src/core/yaml/fields';
import { parseYaml } from '../../../src/core/yaml/parse';
import { checkVersion } from '../../../src/core/yaml/version';

function fieldsOf(text: string): { fields: Fields; problems: () => readonly string[] } {
  const problems: Problem[] = [];
  const fields = Fields.root(parseYaml('f.yaml', text), (problem) => void problems.push(problem));
  if (fields === undefined) throw new Error('no mapping');
  return {
    fields,
    problems: () => problems.map(({ line, code, data }) => [line, code, ...Object.values(data)].join(' ')),
  };
}

describe('parseYaml', () => {
  const problems = (text: string): readonly string[] =>
    parseYaml('f.yaml', text).problems.map(({ line, code }) => `${line} ${code}`);

  it('reports what is malformed at its line', () => {
    deepEqual(problems('a: 1\n\tb: 2\n'), ['2 yaml-tab']);
    deepEqual(problems('a: "1\nb: 2\n'), ['1 yaml-syntax']);
    deepEqual(problems('a: 1\n---\nb: 2\n'), ['2 yaml-syntax']);
    deepEqual(problems(''), []);
  });

  it('reads past the marks of a merge conflict and reports each conflict', () => {
    const text = 'a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\n=======\nc: 3\n>>>>>>> theirs\n';
    deepEqual(problems(text), ['2 merge-conflict']);
    deepEqual(fieldsOf(text).fields.keys(), ['a', 'b', 'c']);
    deepEqual(problems('a: |\n  <<<<<<< quoted\n  =======\n'), []);
    deepEqual(problems(text.replaceAll('\n', '\r\n')), ['2 merge-conflict']);
  });

  it('counts lines through CRLF and a byte-order mark', () => {
    const yaml = parseYaml('f.yaml', '\uFEFFa: 1\r\nb: 2\r\n');
    equal(yaml.lineAt(yaml.text.indexOf('b')), 2);
    equal(yaml.lineAt(0), 1);
  });
});

describe('Fields', () => {
  it('reads each type and reports the wrong ones at their line', () => {
    const { fields, problems } = fieldsOf(
      's: x\nn: 12\nl: [a, 2]\nm: { ar: أ }\nempty:\nalias: &q [y]\nsame: *q\n',
    );
    equal(fields.string('s'), 'x');
    equal(fields.number('n'), 12);
    equal(fields.string('n'), '12');
    deepEqual(fields.strings('l'), ['a', '2']);
    deepEqual(fields.strings('s'), ['x']);
    deepEqual(fields.strings('same'), ['y']);
    deepEqual(fields.texts('m'), { ar: 'أ' });
    deepEqual(fields.texts('s'), { und: 'x' });
    equal(fields.node('empty'), undefined);
    equal(fields.has('empty'), true);
    equal(fields.has('none'), false);
    deepEqual(problems(), []);
    equal(fields.string('l'), undefined);
    equal(fields.number('s'), undefined);
    deepEqual(fields.list('s'), []);
    equal(fields.fields('n'), undefined);
    deepEqual(fields.strings('m'), []);
    deepEqual(problems(), [
      '3 wrong-type l text',
      '1 wrong-type s number',
      '1 wrong-type s list',
      '2 wrong-type n mapping',
      '4 wrong-type m texts',
    ]);
  });

  it('takes the first of two equal keys and reports the second', () => {
    const { fields, problems } = fieldsOf('a: 1\nb: 2\na: 3\n');
    equal(fields.number('a'), 1);
    deepEqual(problems(), ['3 duplicate-key a']);
  });
});

describe('checkVersion', () => {
  it('lets only a known version be written', () => {
    const check = (text: string): unknown => {
      const { fields, problems } = fieldsOf(text);
      return [checkVersion(fields, 'corpus'), ...problems()];
    };
    deepEqual(check('corpus: 1\n'), [true]);
    deepEqual(check('a: 1\ncorpus: 2\n'), [false, '2 version-newer 2 1']);
    for (const text of ['a: 1\n', 'corpus: "1"\n', 'corpus: 0\n', 'corpus:\n'])
      deepEqual(check(text), [false, '1 version-missing corpus']);
    // Nothing that is told of a line of which it is said already that it is no YAML.
    deepEqual(check('corpus: 1\n  title: x\n'), [false]);
  });

  it('says nothing of what both sides of a merge conflict have', () => {
    const { problems } = fieldsOf('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n');
    deepEqual(problems(), []);
  });

  it('makes in slices the document that the parser makes at once, whatever is wrong with it', () => {
    const piece = fc.constantFrom(
      ...[
        'a: 1',
        '- x',
        '\n',
        '  ',
        '\n---\n',
        '\t',
        '"',
        "'",
        '[',
        '}',
        '#',
        '*a',
        '&a ',
        '!x ',
        ': ',
        '|\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const whole = parseDocument(text, { prettyErrors: false, uniqueKeys: false, keepSourceTokens: true });
        const { document } = parseYaml('f.yaml', text);
        const seen = ({ range, contents, errors, warnings }: Document.Parsed): unknown => [
          range,
          contents?.range,
          [...errors, ...warnings].map(({ code, pos }) => [code, pos]),
        ];
        deepEqual(seen(document), seen(whole));
      }),
      { numRuns: 1000 },
    );
  });
});
