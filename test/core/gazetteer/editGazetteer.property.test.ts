import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { editGazetteer, type GazetteerEdit } from '../../../src/core/gazetteer/editGazetteer';
import { readGazetteer, type GazetteerFile } from '../../../src/core/gazetteer/readGazetteer';

/** How entries may be written: of each style the lines for an id, without indentation. */
const styles: readonly ((id: string) => readonly string[])[] = [
  (id) => [`${id}:`, '  kind: person', '  name:', `    ar: اسم ${id}`],
  (id) => [
    `"${id}":   # quoted`,
    "  kind: 'person'",
    `  name: "name of ${id}" # und`,
    '  aliases: [أ, "ب: ج"]',
  ],
  (id) => [`${id}: { kind: state, name: { ar: دولة ${id} }, aliases: [ا] }`],
  (id) => [
    `${id}:`,
    '',
    '  # Inside.',
    '  name:',
    `      en: ${id}`,
    '  mine:',
    '    - deep: { a: 1 }',
    '  kind: office',
    '  was:',
    `    - old-${id}   # former`,
    '  metonyms:',
    '    - موسكو',
    '  # Last.',
  ],
  (id) => [
    `${id}:`,
    '  kind: armed-group',
    '  note: |',
    '    Text: # no comment',
    '',
    '    more',
    `  name: ن ${id}`,
  ],
];

const ids = ['a', 'bb', 'c-c', 'd4', 'e_e', 'f'];

interface Sample {
  readonly text: string;
  /** The lines of each entry as they stand in the text. */
  readonly entries: ReadonlyMap<string, string>;
}

const sample = fc
  .record({
    entries: fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...ids), style: fc.nat(styles.length - 1), blank: fc.nat(2) }),
      { selector: ({ id }) => id, minLength: 1 },
    ),
    column: fc.constantFrom(2, 4),
    eol: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    ignore: fc.constantFrom('', 'ignore: [كلام]', 'ignore:\n  - كلام # why\n', 'ignore:', '# none'),
    first: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ entries, column, eol, mark, ignore, first, open }): Sample => {
    const blocks = entries.map(({ id, style, blank }) => {
      const lines = (styles[style]?.(id) ?? []).map((line) => (line === '' ? '' : ' '.repeat(column) + line));
      return {
        id,
        text: lines.join('\n'),
        gap: blank === 0 ? '' : blank === 1 ? '\n' : `\n${' '.repeat(column)}# ${id}\n`,
      };
    });
    const list = ['actors: # who acts', ...blocks.map(({ text, gap }) => gap + text)].join('\n');
    const tops = first ? [ignore, list] : [list, ignore];
    const whole = ['# Mine', 'gazetteer: 1', ...tops.filter(Boolean)].join('\n') + (open ? '' : '\n');
    const ended = (text: string): string => text.replaceAll('\n', eol);
    return {
      text: (mark ? '\ufeff' : '') + ended(whole),
      entries: new Map(blocks.map(({ id, text }) => [id, ended(text)])),
    };
  });

const id = fc.constantFrom(...ids, 'jordan');
const name = fc.constantFrom('أحمد', 'No', 'x: y', "it's", '#1', ' ', 'موسكو', 'ا');
const edit: fc.Arbitrary<GazetteerEdit> = fc.oneof(
  fc.record({
    type: fc.constant('add-entity' as const),
    id: fc.constantFrom('new', 'no', 'a'),
    content: fc.record({ subtype: fc.constant('person'), names: fc.record({ ar: fc.constant('جديد') }) }),
  }),
  fc.record({
    type: fc.constant('add-names' as const),
    id,
    list: fc.constantFrom('aliases' as const, 'metonyms' as const),
    names: fc.array(
      name.filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({ type: fc.constant('remove-names' as const), id, names: fc.array(name, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('switch-off' as const), id: fc.constantFrom('jordan', 'a') }),
  fc.record({ type: fc.constant('ignore' as const), names: fc.array(name, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('merge' as const), from: id, into: id }),
  fc.record({ type: fc.constant('rename' as const), from: id, to: fc.constantFrom('renamed', 'old-a', 'f') }),
);

/** The ids of the entries that an edit may touch. */
function touched(edit: GazetteerEdit): readonly string[] {
  if (edit.type === 'ignore') return [];
  if (edit.type === 'merge') return [edit.from, edit.into];
  return edit.type === 'rename' ? [edit.from, edit.to] : [edit.id];
}

function read(text: string): GazetteerFile {
  return readGazetteer('actors.yaml', text, 'actor');
}

describe('editGazetteer, whatever the file and the edits', () => {
  it('leaves every byte of what is not edited, every comment, and a file that says what it should', function () {
    this.timeout(20_000);
    let made = 0;
    let refused = 0;
    fc.assert(
      fc.property(sample, fc.array(edit, { minLength: 1, maxLength: 4 }), ({ text, entries }, edits) => {
        const before = read(text);
        deepEqual(before.problems, []);
        const result = editGazetteer('actors.yaml', text, 'actor', edits);
        if (!result.ok) {
          const { code } = result.problem;
          ok(['unknown-entity', 'duplicate-id', 'edit-refused'].includes(code), code);
          if (code === 'edit-refused')
            ok(
              edits.some(({ type }) => type === 'switch-off' || type === 'remove-names'),
              `${JSON.stringify(edits)} of ${text}`,
            );
          refused++;
          return;
        }
        made++;
        const after = read(result.text);
        deepEqual(after.problems, []);
        const changed = new Set(edits.flatMap(touched));
        let at = 0;
        for (const [id, lines] of entries) {
          if (changed.has(id)) continue;
          const found = result.text.indexOf(lines, at);
          ok(found >= 0, `${id} in ${result.text}`);
          at = found + lines.length;
          const same = ({ id: other }: { readonly id: string }): boolean => other === id;
          const now = after.entities.find(same);
          deepEqual({ ...now, source: {} }, { ...before.entities.find(same), source: {} });
        }
        // What a list loses takes its own comment along.
        const isBack = edits.some((edit) => edit.type === 'rename' && edit.to === 'old-a');
        for (const [comment] of text.matchAll(
          /# (?:Mine|who acts|why|Inside\.|Last\.|former|quoted|und|none)/g,
        ))
          ok(
            result.text.includes(comment) || (isBack && comment === '# former'),
            `${comment} in ${result.text}`,
          );
        if (text.includes('\r\n')) equal(/[^\r]\n/.test(result.text), false, 'line ends');
        equal(result.text.startsWith('\ufeff'), text.startsWith('\ufeff'));
      }),
      { numRuns: 250 },
    );
    ok(made > refused / 3, `${made} made, ${refused} refused`);
  });
});
