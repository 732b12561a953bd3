import type { Span } from './words';

const terminators = '.!?؟…۔';
const closers = '"\'”’»)]}›';

/**
 * The sentence around an offset, without the white space around it. A sentence ends after `. ! ? ؟ … ۔` and the
 * closing quotes that follow, where white space comes next, and at every line end: headlines and paragraphs have no
 * full stop. A full stop after a single letter or between digits (أ. ف. ب, 3.5) ends nothing.
 */
export function sentenceAt(text: string, offset: number): Span {
  const at = Math.max(0, Math.min(offset, text.length));
  let start = at;
  while (start > 0 && !endsBefore(text, start)) start--;
  let end = at;
  if (!(at > start && endsBefore(text, at) && text[at - 1] !== '\n')) {
    while (end < text.length && text[end] !== '\n') {
      end++;
      if (endsBefore(text, end)) break;
    }
  }
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return { start, end };
}

/** Whether a sentence ends just before `at`. */
function endsBefore(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined) return true;
  if (before === '\n') return true;
  if (at < text.length && !isSpace(text[at])) return false;
  let last = at - 1;
  while (last > 0 && closers.includes(text[last] ?? ' ')) last--;
  const mark = text[last] ?? ' ';
  if (!terminators.includes(mark)) return false;
  if (mark !== '.') return true;
  return !isInitial(text, last);
}

function isInitial(text: string, dot: number): boolean {
  const letter = text[dot - 1];
  if (letter === undefined || !/\p{L}/u.test(letter)) return false;
  const before = text[dot - 2];
  return before === undefined || isSpace(before) || before === '.' || '("«“'.includes(before);
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}
