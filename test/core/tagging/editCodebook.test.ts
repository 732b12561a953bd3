import assert from 'node:assert/strict';
import type { EditResult } from '../../../src/core/editedFile';
import type { NewTagLabel } from '../../../src/core/tagging/codebookEdit';
import { editCodebook, type CodebookEdit } from '../../../src/core/tagging/editCodebook';
import { readCodebook } from '../../../src/core/tagging/readCodebook';

function addTag(text: string | undefined, path: string, label?: NewTagLabel): EditResult {
  return editCodebook('codebook.yaml', text, { type: 'add-tag', path, ...(label ? { label } : {}) });
}

function added(text: string | undefined, path: string, label?: NewTagLabel): string {
  const result = addTag(text, path, label);
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

describe('Adding a tag to a codebook', () => {
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
    const lines = '  hate-speech:\n    label:\n      en: \'Hate speech: "new"\'\n';
    assert.equal(added(text, 'hate-speech', label), text.replace('  denial:\n', `  denial:\n${lines}`));
  });

  it('adds to a tag without a body, and to one in flow style', () => {
    const below = '  denial:\n    tags:\n      silence:\n        tags:\n          long:\n';
    assert.equal(added(text, 'denial/silence/long'), text.replace('  denial:\n', below));
    const flowed = text.replace(/collusion:\n.*\n/, 'collusion: { label: { ar: تواطؤ } } # flow\n');
    assert.equal(
      added(flowed, 'accusation/collusion/arms'),
      flowed.replace(
        'collusion: { label: { ar: تواطؤ } } # flow\n',
        'collusion: # flow\n        label: { ar: تواطؤ }\n        tags:\n          arms:\n',
      ),
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
    // Our own reader takes it for a text, others for a truth value or nothing.
    for (const name of ['yes', 'Yes', 'NULL', 'off']) {
      assert.ok(added(text, `denial/${name}`).includes(`"${name}":`), name);
    }
  });

  it('changes nothing where the tag is there already', () => {
    assert.equal(added(text, 'accusation/collusion'), text);
  });

  it('refuses what it cannot write, and names the line', () => {
    const refused = (content: string, path: string): unknown => {
      const result = addTag(content, path);
      return result.ok ? result.text : [result.problem.code, result.problem.line];
    };
    assert.deepEqual(refused('codebook: 1\ntags:\n\tclaim:\n', 'x'), ['yaml-tab', 3]);
    assert.deepEqual(refused('codebook: 2\ntags:\n', 'x'), ['version-newer', 1]);
    assert.deepEqual(refused('codebook: 1\ntags:\n  a: &a\n    label: A\n  b: *a\n', 'b/x'), [
      'edit-refused',
      5,
    ]);
    assert.deepEqual(refused('codebook: 1\n', 'a//b'), ['bad-tag-name', 1]);
  });

  it('writes the label and the definition of a new tag', () => {
    const edit = {
      type: 'add-tag',
      path: 'claim/hate-speech',
      label: { language: 'en', text: 'Hate speech' },
      description: 'Calls for harm: "all of them".',
    } as const;
    const result = editCodebook('codebook.yaml', 'codebook: 1\ntags:\n    claim:\n', edit);
    assert.ok(result.ok);
    assert.equal(
      result.text,
      `codebook: 1
tags:
    claim:
        tags:
            hate-speech:
                label:
                    en: Hate speech
                description: 'Calls for harm: "all of them".'
`,
    );
  });
});

describe('Editing a codebook', () => {
  const text = `codebook: 1
tags:
  # Who blames whom.
  accusation: # a family
    label: { ar: اتهام, en: Accusation }
    colour: "#c0392b"
    was: [blame]
    tags:
      # Ask for the act.
      collusion:
        label:
          ar: تواطؤ # spelt so
        description: |
          Working together,

          in secret.

      # To be split?
      attack:

  claim:
    tags:
      attack: { label: Attack }
      victory:
`;

  function edited(edit: CodebookEdit, from = text): string {
    const result = editCodebook('codebook.yaml', from, edit);
    assert.ok(result.ok, JSON.stringify(result));
    return result.text;
  }

  it('renames a tag where it stands, and remembers its path', () => {
    assert.equal(
      edited({ type: 'move-tag', path: 'accusation/collusion', to: 'accusation/complicity' }),
      text
        .replace('      collusion:', '      complicity:')
        .replace(
          '          in secret.\n',
          '          in secret.\n        was:\n          - accusation/collusion\n',
        ),
    );
    assert.equal(
      edited({ type: 'move-tag', path: 'accusation', to: 'charge' }),
      text
        .replace('  accusation:', '  charge:')
        .replace('    was: [blame]\n', '    was:\n      - blame\n      - accusation\n'),
    );
  });

  it('takes a former name back', () => {
    const renamed = edited({ type: 'move-tag', path: 'claim/victory', to: 'claim/win' });
    const back = edited({ type: 'move-tag', path: 'claim/win', to: 'claim/victory' }, renamed);
    assert.deepEqual(readCodebook('c', back).find('claim/victory')?.was, ['claim/win']);
  });

  it('moves a tag with its comments under another, however deep that stands', () => {
    assert.equal(
      edited({ type: 'move-tag', path: 'accusation/collusion', to: 'claim/victory/collusion' }),
      text.replace(/ {6}# Ask[^]*in secret\.\n\n/, '\n').replace(
        '      victory:\n',
        `      victory:
        tags:
          # Ask for the act.
          collusion:
            label:
              ar: تواطؤ # spelt so
            description: |
              Working together,

              in secret.
            was:
              - accusation/collusion
`,
      ),
    );
  });

  it('lets the same name stand under two parents, and moves one of them beside the other', () => {
    const paths = readCodebook('c', text)
      .all()
      .map(({ path }) => path);
    assert.ok(paths.includes('accusation/attack') && paths.includes('claim/attack'));
    const moved = edited({ type: 'move-tag', path: 'claim/attack', to: 'accusation/onslaught' });
    const after = readCodebook('c', moved);
    assert.equal(after.find('claim/attack')?.path, 'accusation/onslaught');
    assert.equal(after.find('accusation/attack')?.path, 'accusation/attack');
  });

  it('merges a tag into another with what stands below, name by name', () => {
    const merged = edited({ type: 'merge-tag', path: 'accusation', into: 'claim' });
    const after = readCodebook('codebook.yaml', merged);
    assert.deepEqual(
      after.all().map(({ path, was }) => [path, ...was]),
      [['claim', 'blame', 'accusation'], ['claim/attack'], ['claim/victory'], ['claim/collusion']],
    );
    for (const old of ['accusation/collusion', 'accusation/attack', 'blame/attack', 'blame']) {
      assert.equal(after.find(old)?.path, old.replace(/^(accusation|blame)/, 'claim'));
    }
  });

  it('changes a colour and takes it away', () => {
    assert.equal(
      edited({ type: 'set-colour', path: 'accusation', colour: '#0072b2' }),
      text.replace('#c0392b', '#0072b2'),
    );
    assert.equal(
      edited({ type: 'set-colour', path: 'accusation', colour: undefined }),
      text.replace('    colour: "#c0392b"\n', ''),
    );
    assert.equal(
      edited({ type: 'set-colour', path: 'claim/victory', colour: '#0072b2' }),
      text.replace('victory:\n', 'victory:\n        colour: "#0072b2"\n'),
    );
  });

  it('changes, adds and takes away a label', () => {
    const label = (path: string, language: string, to: string): string =>
      edited({ type: 'set-label', path, label: { language, text: to } });
    assert.equal(label('accusation/collusion', 'ar', 'تآمر'), text.replace('تواطؤ #', 'تآمر #'));
    assert.equal(
      label('claim/attack', 'en', 'Strike'),
      text.replace(' { label: Attack }', '\n        label:\n          en: Strike'),
    );
    assert.equal(
      label('claim', 'ar', 'ادعاء'),
      text.replace('  claim:\n', '  claim:\n    label:\n      ar: ادعاء\n'),
    );
  });

  it('deletes a tag with all below it, and the comments that are its own', () => {
    assert.equal(
      edited({ type: 'remove-tag', path: 'accusation' }),
      text.replace(/ {2}# Who[^]*\n(?=\n {2}claim)/, ''),
    );
    assert.equal(
      edited({ type: 'remove-tag', path: 'accusation/attack' }),
      text.replace('      # To be split?\n      attack:\n', ''),
    );
  });

  it('refuses what makes no sense', () => {
    const refused = (edit: CodebookEdit): unknown => {
      const result = editCodebook('codebook.yaml', text, edit);
      return result.ok ? result.text : [result.problem.code, result.problem.line];
    };
    assert.deepEqual(refused({ type: 'move-tag', path: 'claim', to: 'claim/victory/claim' }), [
      'tag-into-itself',
      21,
    ]);
    assert.deepEqual(refused({ type: 'merge-tag', path: 'claim', into: 'claim' }), ['tag-into-itself', 21]);
    assert.deepEqual(refused({ type: 'move-tag', path: 'claim', to: 'accusation/attack' }), [
      'tag-exists',
      21,
    ]);
    assert.deepEqual(refused({ type: 'move-tag', path: 'claim', to: 'blame' }), ['tag-exists', 21]);
    assert.deepEqual(refused({ type: 'move-tag', path: 'claim', to: 'none/claim' }), ['tag-missing', 21]);
    assert.deepEqual(refused({ type: 'remove-tag', path: 'none' }), ['tag-missing', 1]);
    assert.deepEqual(refused({ type: 'remove-tag', path: 'blame' }), ['tag-missing', 1]);
  });

  it('gives nothing below a tag a path that means another tag by a name that this had', () => {
    const renamed = `codebook: 1
tags:
  blame:
    was: [claim/won]
  claim:
    tags: {lost: {label: Lost}}
  boast:
    tags: {won: {label: Won}}
`;
    const refused = (edit: CodebookEdit): unknown => {
      const result = editCodebook('codebook.yaml', renamed, edit);
      return result.ok ? result.text : [result.problem.code, result.problem.data];
    };
    const taken = ['tag-exists', { tag: 'claim/won', other: 'blame' }];
    assert.deepEqual(refused({ type: 'merge-tag', path: 'boast', into: 'claim' }), taken);
    const gone = renamed.replace(/  claim:\n.*\n/, '');
    const result = editCodebook('codebook.yaml', gone, { type: 'move-tag', path: 'boast', to: 'claim' });
    assert.deepEqual(result.ok ? result.text : [result.problem.code, result.problem.data], taken);
  });
});
