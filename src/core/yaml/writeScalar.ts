/**
 * Characters that would be lost, invisible or read differently in a file, and are written as escapes: controls,
 * line and paragraph separators, no-break and zero-width spaces, bidirectional controls, lone surrogates.
 */
const escaped =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;

/** What other readers of YAML take for a number, a date, a truth value or nothing; lower case. */
const words = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** Begins with a letter (or a digit that is no YAML number) or an opening mark that means nothing to YAML. */
const plainStart = /^(?:\p{L}|(?![0-9])\p{Nd}|[(«“])/u;

/** A text as a YAML scalar on one line, plain where every reader of YAML takes it for the same text. Never folded. */
export function writeScalar(text: string): string {
  if (isPlain(text)) return text;
  const needsEscape = text.search(escaped) >= 0;
  if (!needsEscape && /["\\]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(/["\\]/g, '\\$&').replace(escaped, escape)}"`;
}

function isPlain(text: string): boolean {
  return (
    plainStart.test(text) &&
    text.search(escaped) < 0 &&
    !/: | #|[:\s]$/u.test(text) &&
    !words.has(text.toLowerCase())
  );
}

function escape(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A text of several lines as a literal block, its lines at `indent` more than the key; undefined where YAML has no
 * such block for it. The block ends in a line end that the text does not have. `comment` is put behind the header.
 */
export function literalBlock(text: string, comment: string): readonly string[] | undefined {
  const unprintable =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
  if (unprintable.test(text) || /^\s*$/u.test(text) || text.startsWith('\n') || text.endsWith('\n')) {
    return undefined;
  }
  // The first line sets the indentation; where it begins with white space, the header must say it.
  const header = /^\s/u.test(text) ? '|2' : '|';
  const lines = text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return [comment === '' ? header : `${header} ${comment}`, ...lines];
}
