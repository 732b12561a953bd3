import fc from 'fast-check';
import type { Anchor, NewPassage } from '../../src/core/tagging/passage';

/** Texts as readers, articles and accidents have them: anything that YAML might take for something else. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'قال بوتين: إن روسيا “انتصرت”',
    '- not a list',
    '# no comment',
    'a: b # c',
    'null',
    'TRUE',
    'no',
    '2017-12-26',
    '0x1F',
    '1e3',
    '.5',
    '٢٠١٧',
    '"quoted"',
    "it's",
    'back\\slash "and" quote',
    '{ flow: [x] }',
    '&anchor *alias !tag',
    '--- ',
    '...',
    '|',
    '>-',
    '%YAML',
    '@at `tick`',
    ' leading and trailing ',
    'two  spaces',
    'no\u00a0break',
    '\u200fbidi\u202e\u2066',
    'tab\there',
    'line\nend',
    '\nfirst line blank',
    '  indented\nless',
    'trailing\n\n',
    'a\n\n\nb\n  c',
    '👩‍👩‍👧 🇸🇾 \u{10ffff}',
    '\u0000\u0007\u001b\u0085\u2028\u2029\ufeff\ufffe\ud800',
    'key?',
    '? question',
    ': colon',
    'ends:',
    '<<<<<<< ours',
    '=======',
    'x'.repeat(2000),
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...' \n\t:#-"\'|>{}[],&*!%@`?\\ابتabc01\r'), maxLength: 20 }),
);

const word = anyText.filter((text) => text !== '');

export const anyAnchor: fc.Arbitrary<Anchor> = fc
  .record({
    start: fc.nat(3000),
    length: fc.integer({ min: 1, max: 300 }),
    quote: word,
    before: anyText,
    after: anyText,
  })
  .map(({ start, length, ...texts }) => ({ start, end: start + length, ...texts }));

export const anyTags = fc.uniqueArray(fc.oneof(fc.constantFrom('a', 'a/b', 'claim', 'اتهام'), word), {
  minLength: 1,
  maxLength: 4,
});

export const anyActors = fc.array(fc.oneof(fc.record({ id: word }), fc.record({ id: word, role: word })), {
  maxLength: 3,
});

/** A passage without its id, which the test gives so that ids are not taken twice. */
export const anyPassage: fc.Arbitrary<Omit<NewPassage, 'id'>> = fc.record(
  {
    anchor: anyAnchor,
    tags: anyTags,
    actors: anyActors,
    note: anyText,
    by: word,
    created: fc.constantFrom('2026-11-22T10:15:00Z', 'yesterday'),
  },
  { requiredKeys: ['anchor', 'tags', 'actors'] },
);

/** An entry as someone may have written it by hand. `{id}` marks comments and values, to be found again. */
export interface HandWritten {
  readonly id: string;
  readonly start: number;
  readonly style: 'block' | 'flow' | 'flow lines' | 'wide';
  readonly above: 'nothing' | 'comment' | 'blank' | 'blank and comment';
  readonly inner: readonly ('comment' | 'deep comment' | 'unknown' | 'note' | 'folded' | 'actors')[];
}

export interface HandWrittenFile {
  readonly entries: readonly HandWritten[];
  readonly column: 0 | 2 | 4;
  readonly eol: '\n' | '\r\n';
  readonly mark: '' | '\uFEFF';
  readonly tail: string;
  readonly head: string;
  readonly lastLineOpen: boolean;
}

export const anyHandWritten = handWritten({ maxLength: 6 });

/** Enough of them that they are not all parsed for every edit. */
export const anyLongHandWritten = handWritten({ minLength: 24, maxLength: 40 });

function handWritten(count: {
  readonly minLength?: number;
  readonly maxLength: number;
}): fc.Arbitrary<HandWrittenFile> {
  return fc
    .record({
      entries: fc.array(
        fc.record({
          start: fc.nat(3000),
          style: fc.constantFrom('block', 'block', 'flow', 'flow lines', 'wide'),
          above: fc.constantFrom('nothing', 'nothing', 'comment', 'blank', 'blank and comment'),
          inner: fc.uniqueArray(
            fc.constantFrom('comment', 'deep comment', 'unknown', 'note', 'folded', 'actors'),
          ),
        }),
        count,
      ),
      column: fc.constantFrom(0, 2, 4),
      eol: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      head: fc.constantFrom('', '# head\n', '---\n', 'future: [1,   2]\n', 'article: {title:  x}  # t\n'),
      tail: fc.constantFrom(
        '',
        '# tail\n',
        'mentions: []\n',
        'later:\n  - x # y\n',
        '...\n',
        '\n\n# very end\n',
      ),
      lastLineOpen: fc.boolean(),
    } as const)
    .map((file) => ({ ...file, entries: file.entries.map((entry, i) => ({ id: `h${i}`, ...entry })) }));
}

/** The text of one entry, from its dash on, `column` being that of the dash. */
export function entryText(entry: HandWritten, column: number, eol: string): string {
  const { id, start, style, inner } = entry;
  const pad = ' '.repeat(column);
  if (style === 'flow') {
    return `${pad}- { id: ${id}, tags: [ 'a', claim ], start: ${start}, end: ${start + 5}, quote: "q ${id}", own: {${id}: 1} } # flow ${id}${eol}`;
  }
  if (style === 'flow lines') {
    return `${pad}- { id: ${id},${eol}${pad}    tags: [a],${eol}${pad}    start: ${start}, end: ${start + 5},${eol}${pad}    quote: "q${eol}${pad}      ${id}" }${eol}`;
  }
  const dash = style === 'wide' ? '-   ' : '- ';
  const keys = pad + ' '.repeat(dash.length);
  const lines = [
    `${pad}${dash}id: ${id} # the id of ${id}`,
    `${keys}tags:`,
    `${keys}- a # tag of ${id}`,
    `${keys}-   'claim'`,
  ];
  if (inner.includes('comment')) lines.push(`${keys}# inside ${id}`);
  lines.push(`${keys}start:  ${start}`, `${keys}end: ${start + 5} # end of ${id}`, `${keys}quote: 'q ${id}'`);
  if (inner.includes('folded')) lines.push(`${keys}before: one${id}`, `${keys}  two`, '', `${keys}  three`);
  if (inner.includes('unknown')) lines.push(`${keys}mine: { own ${id}:   [1,2] }`);
  if (inner.includes('actors')) lines.push(`${keys}actors:`, `${keys}  # of ${id}`, `${keys}  - russia`);
  if (inner.includes('note'))
    lines.push(`${keys}note: |`, `${keys}  Note ${id}`, '', `${keys}  # not a comment`);
  if (inner.includes('deep comment')) lines.push(`${pad}  # deep ${id}`);
  return lines.map((line) => line + eol).join('');
}

export function handWrittenText({
  entries,
  column,
  eol,
  mark,
  head,
  tail,
  lastLineOpen,
}: HandWrittenFile): string {
  const lines: string[] = [];
  for (const entry of entries) {
    if (entry.above.startsWith('blank')) lines.push(eol);
    if (entry.above.endsWith('comment')) lines.push(`${' '.repeat(column)}# above ${entry.id}${eol}`);
    lines.push(entryText(entry, column, eol));
  }
  const version = `sidecar: 1${eol}`;
  const list = entries.length === 0 ? '' : `passages: # all${eol}${lines.join('')}`;
  const text =
    mark +
    (head === '---\n' ? head.replace('\n', eol) : '') +
    version +
    (head === '---\n' ? '' : head.replaceAll('\n', eol)) +
    list +
    tail.replaceAll('\n', eol);
  return lastLineOpen ? text.replace(/\r?\n$/, '') : text;
}
