import type { YAMLError } from 'yaml';

/** What the parser's messages come from, in the words of those who write the files; the first that fits. */
const reasons: readonly (readonly [of: RegExp, reason: string])[] = [
  [/closing ['"]quote/, 'a quotation mark is opened here and never closed. Close it.'],
  [
    /and end with a [\]}]/,
    'a bracket is opened here and never closed. Close it, and indent the lines between.',
  ],
  [
    /followed by map values|on a single line/,
    'there is a key without a value. Write "key: value", with a space after the colon.',
  ],
  [
    /same column|BAD_INDENT/,
    'the lines of one level must begin in the same column. Give them the same number of spaces.',
  ],
  [
    /Nested mappings/,
    'text has a colon and a space in it, or the next line is indented too far. Put the text in quotation marks, or correct the spaces.',
  ],
  [
    /without - indicator|BLOCK_AS_IMPLICIT_KEY|block-seq-ind/,
    'an entry of a list must begin with "- ". Add it, or correct the spaces before it.',
  ],
  [/Missing ,/, 'a comma is missing between brackets. Add it.'],
  [
    /^MISSING_CHAR Comments/,
    'a comment must have a space before its "#". Add it, or put the text in quotation marks.',
  ],
  [/BAD_SCALAR_START/, 'text cannot begin with this sign. Put it in quotation marks.'],
  [/BAD_ALIAS|TAG_RESOLVE_FAILED/, 'text that begins with "!" or "*" must be in quotation marks. Add them.'],
  [
    /scalar at node end/,
    'something follows the closing quotation mark. Put all of the text between one pair of them.',
  ],
  [
    /BAD_DQ_ESCAPE/,
    'a backslash between double quotation marks begins no sign that YAML knows. Write two, or use single quotation marks.',
  ],
  [/MULTIPLE_DOCS/, 'a line with "---" begins a second document. Delete it.'],
];

/** Why a file is no YAML and what to do about it: one of `problemPhrases`. The parser speaks to programmers. */
export function yamlReason({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  const said = `${code} ${message}`;
  const known = reasons.find(([of]) => of.test(said));
  return known?.[1] ?? 'this cannot stand here. Correct it, or put the text in quotation marks.';
}
