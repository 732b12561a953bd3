import type { Span } from './words';

/** A line of an article that says something, or lines that a column broke, joined. */
export interface Line extends Span {
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** A line at least this long that ends in the middle of a sentence was broken by the width of a column. */
const brokenLine = 50;
/** Lines of a paragraph that a column broke; where blank lines are rarer, a line is a paragraph. */
const mostLines = 15;

/** The lines of a text that say something, with those joined that were broken in the middle: its blocks, whatever they are. */
export function paragraphsOf(text: string): readonly Line[] {
  return joinBroken(linesOf(text));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let last = -1;
  let number = 0;
  for (let at = 0; at <= text.length; number++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = at + line.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed, apart: number > last + 1 });
      last = number;
    }
    at = end + 1;
  }
  return lines;
}

function joinBroken(lines: readonly Line[]): Line[] {
  const blanks = lines.filter(({ apart }, i) => apart && i > 0).length;
  if (blanks === 0 || blanks < lines.length / mostLines) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const broken =
      before !== undefined &&
      joined.length > 1 &&
      !line.apart &&
      before.text.length >= brokenLine &&
      !isFinished(before.text) &&
      !/^[-–—•*#>«“"\p{Nd}]/u.test(line.text);
    if (!broken) joined.push(line);
    else {
      const text = `${before.text} ${line.text}`;
      joined[joined.length - 1] = { ...before, end: line.end, text };
    }
  }
  return joined;
}

/** Whether a line ends as a sentence, or a part of one, does. */
export function isFinished(line: string): boolean {
  return /[.!?؟…۔:؛;،,][\s"'”’»)\]}›]*$/u.test(line);
}
