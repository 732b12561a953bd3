import assert from 'node:assert/strict';
import { addTag } from '../../../src/core/tagging/addTag';
import { readCodebook } from '../../../src/core/tagging/readCodebook';

function added(text: string | undefined, path: string, label?: Parameters<typeof addTag>[3]): string {
  const result = addTag('codebook.yaml', text, path, label);
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

describe('addTag', () => {
  const text = `# Ours.
codebook: 1
tags:

  accusation: # the first family
    label:
      ar: اتهام
    description: >-
      One side blames
      another.
    tags:
      collusion:
        label: { ar: تواطؤ, en: Collusion }   # flow, from the manual

  # Not used yet:
  denial:

roles:
  accuser:
`;

  it('starts a codebook where there is none', () => {
    assert.equal(
      added(undefined, 'framing/irony'),
      'codebook: 1\ntags:\n  framing:\n    tags:\n      irony:\n',
    );
    assert.equal(added('# Empty so far.', 'claim'), '# Empty so far.\ncodebook: 1\ntags:\n  claim:\n');
    assert.equal(added('codebook: 1\n', 'claim'), 'codebook: 1\ntags:\n  claim:\n');
    assert.equal(added('codebook: 1\ntags:\n', 'claim'), 'codebook: 1\ntags:\n  claim:\n');
  });

  it('puts a tag last among its siblings, before the comments and blank lines that follow', () => {
    const expected = text.replace('from the manual\n', 'from the manual\n      تحريض:\n');
    assert.equal(added(text, 'accusation/تحريض'), expected);
  });

  it('adds a family, with a label', () => {
    const label = { language: 'en', text: 'Hate speech: "new"' };
    const lines = '  hate-speech:\n    label:\n      en: "Hate speech: \\"new\\""\n';
    assert.equal(added(text, 'hate-speech', label), text.replace('  denial:\n', `  denial:\n${lines}`));
  });

  it('adds to a tag without a body, and to one in flow style', () => {
    const below = '  denial:\n    tags:\n      silence:\n        tags:\n          long:\n';
    assert.equal(added(text, 'denial/silence/long'), text.replace('  denial:\n', below));
    const flowed = text.replace(/collusion:\n.*\n/, 'collusion: { label: { ar: تواطؤ } } # flow\n');
    assert.equal(
      added(flowed, 'accusation/collusion/arms'),
      flowed.replace('{ label: { ar: تواطؤ } }', '{ label: { ar: تواطؤ }, tags: { arms: {} } }'),
    );
  });

  it('keeps CRLF, a byte-order mark, an indentation of four and a missing last line end', () => {
    const wide =
      '\ufeffcodebook: 1\r\ntags:\r\n    claim:\r\n        tags:\r\n            figures: # numbers';
    assert.equal(added(wide, 'claim/dates'), `${wide}\r\n            dates:\r\n`);
    assert.equal(added(wide, 'source'), `${wide}\r\n    source:\r\n`);
  });

  it('quotes names that YAML would read as something else', () => {
    for (const name of ['yes', '12', '- a', '#x', 'a: b', "it's", 'null', 'ع ب', '“x”', '\\']) {
      const tags = readCodebook('codebook.yaml', added(text, `denial/${name}`)).all();
      assert.ok(
        tags.some(({ path }) => path === `denial/${name}`),
        name,
      );
    }
  });

  it('changes nothing where the tag is there already', () => {
    assert.equal(added(text, 'accusation/collusion'), text);
  });

  it('refuses what it cannot write, and names the line', () => {
    const refused = (content: string, path: string): unknown => {
      const result = addTag('codebook.yaml', content, path);
      return result.ok ? result.text : [result.problem.code, result.problem.line];
    };
    assert.deepEqual(refused('codebook: 1\ntags:\n\tclaim:\n', 'x'), ['yaml-tab', 3]);
    assert.deepEqual(refused('codebook: 2\ntags:\n', 'x'), ['version-newer', 1]);
    assert.deepEqual(refused('codebook: 1\ntags:\n  a: &a\n    label: A\n  b: *a\n', 'b/x'), [
      'edit-refused',
      1,
    ]);
    assert.deepEqual(refused('codebook: 1\n', 'a//b'), ['bad-tag-name', 1]);
  });
});
