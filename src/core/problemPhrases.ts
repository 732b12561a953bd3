/** What a value of a file must be, as the datum `expected` names it and as `{expected}` says it. */
const expectedForms = {
  text: 'text',
  number: 'a number',
  list: 'a list',
  texts: 'a list of texts',
  ids: 'a list of ids',
  entries: 'a list of "key: value" entries',
  mapping: 'written as "key: value" lines',
  position: '[latitude, longitude] in degrees',
} as const;

/** `false` is a word of YAML and is said as it is written. */
export type ExpectedForm = keyof typeof expectedForms | 'false';

/** What can stand in the place of `{reason}` and `{what}`, whose data are the phrases themselves. */
const phrases: readonly string[] = [
  // what an id is of
  'actor',
  'place',
  // what YAML cannot be read for
  'a quotation mark is opened here and never closed. Close it.',
  'a bracket is opened here and never closed. Close it, and indent the lines between.',
  'there is a key without a value. Write "key: value", with a space after the colon.',
  'the lines of one level must begin in the same column. Give them the same number of spaces.',
  'text has a colon and a space in it, or the next line is indented too far. Put the text in quotation marks, or correct the spaces.',
  'an entry of a list must begin with "- ". Add it, or correct the spaces before it.',
  'a comma is missing between brackets. Add it.',
  'a comment must have a space before its "#". Add it, or put the text in quotation marks.',
  'text cannot begin with this sign. Put it in quotation marks.',
  'text that begins with "!" or "*" must be in quotation marks. Add them.',
  'something follows the closing quotation mark. Put all of the text between one pair of them.',
  'a backslash between double quotation marks begins no sign that YAML knows. Write two, or use single quotation marks.',
  'a line with "---" begins a second document. Delete it.',
  'this cannot stand here. Correct it, or put the text in quotation marks.',
  // what a table cannot be read for
  'a quotation mark is opened and never closed.',
  // what the system says of a file
  'it does not exist',
  'it is gone',
  'it is a folder',
  'it is read-only',
  'it is not UTF-8',
  'permission is denied',
  'the disk is full',
  'the quota of the disk is used up',
  'the disk reports an error',
  'the file would be too large for the disk',
  'a part of its path is not a folder',
  'its name is too long',
  'its symbolic links lead in a circle',
  'too many files are open',
];

/** All words of ours that stand in the sentences of problems; they are said in the reader's language, as those are. */
export const problemPhrases: readonly string[] = [...Object.values(expectedForms), ...phrases];

/** The words of ours that say a datum of a problem; undefined where it stands as it is in the file. */
export function phraseOf(placeholder: string, datum: string): string | undefined {
  if (placeholder === 'expected' && Object.hasOwn(expectedForms, datum))
    return expectedForms[datum as keyof typeof expectedForms];
  const isWorded = placeholder === 'reason' || placeholder === 'what';
  return isWorded && phrases.includes(datum) ? datum : undefined;
}
