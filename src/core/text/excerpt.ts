import type { Span } from './words';

/** A stretch of a text with some of its line around it, fit for one row of a list. */
export interface Excerpt extends Span {
  /** White space is made single spaces; `…` stands where the line goes on. `start` and `end` are offsets into this. */
  readonly text: string;
}

/**
 * The line around a stretch, cut between words to about `before` and `after` UTF-16 units beside it.
 */
export function excerptOf(text: string, span: Span, before: number, after: number): Excerpt {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextBreak = text.indexOf('\n', span.end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const head = cutHead(singleSpaced(text.slice(lineStart, span.start)).trimStart(), before);
  const middle = singleSpaced(text.slice(span.start, span.end));
  const tail = shorten(singleSpaced(text.slice(span.end, lineEnd)).trimEnd(), after);
  return { text: head + middle + tail, start: head.length, end: head.length + middle.length };
}

/**
 * The line around a stretch, cut to about so many UTF-16 units in all; a third of the room is before it. Of a stretch
 * that is longer its beginning.
 */
export function excerptWithin(text: string, span: Span, most: number): Excerpt {
  const room = most - (span.end - span.start);
  if (room < 0) {
    const beginning = shorten(text.slice(span.start, span.end), most);
    return { text: beginning, start: 0, end: beginning.length };
  }
  const before = Math.floor(room / 3);
  return excerptOf(text, span, before, room - before);
}

/** A text in one line, cut between words to about so many UTF-16 units, with `…` where it was cut. */
export function shorten(text: string, most: number): string {
  const line = singleSpaced(text);
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  // A single endless word is cut anywhere but inside a surrogate pair.
  const cut = space > 0 ? space : isHighSurrogate(line, most - 1) ? most - 1 : most;
  return `${line.slice(0, cut)}…`;
}

function cutHead(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.indexOf(' ', text.length - most);
  const from = text.length - most;
  const cut =
    space >= 0 && space < text.length - 1 ? space + 1 : isHighSurrogate(text, from - 1) ? from + 1 : from;
  return `…${text.slice(cut)}`;
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
