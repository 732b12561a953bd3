import { foldKey } from './fold';
import { isFinished, paragraphsOf, type Line } from './paragraphs';
import { boilerplatePhrases, dateWords, pointers } from './structureWords';
import type { Span } from './words';

/** What a piece of an article is on the page. */
export type BlockKind =
  | 'headline'
  /** The line under the headline that sums up. */
  | 'deck'
  /** Date, place, section or author between the headline and the first paragraph. */
  | 'dateline'
  | 'subheading'
  | 'paragraph'
  /** A paragraph that is nothing but a quotation. */
  | 'quotation'
  /** What the web site put there: repeated headlines, rights, invitations to subscribe. */
  | 'boilerplate';

/** A stretch of the text that is set as one block, without the white space around it. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Longest headline, dateline, cross-heading and piece of boilerplate, in UTF-16 units. */
const longest = {
  headline: 250,
  dateline: 60,
  label: 40,
  subheading: 90,
  boilerplate: 320,
  slogan: 90,
} as const;

/**
 * The blocks of a normalised text in order; they cover all of it but white space. A line is a block, save where a
 * text with blank lines between its paragraphs is also broken inside them.
 */
export function structureOf(text: string): readonly Block[] {
  const lines = paragraphsOf(text);
  const kinds: (BlockKind | undefined)[] = lines.map(() => undefined);
  const first = lines.findIndex((line) => !isDateline(line));
  markFront(lines, kinds, Math.max(first, 0));
  markTail(lines, kinds);
  markRepeated(lines, kinds);
  return lines.map(({ start, end }, i) => ({ start, end, kind: kinds[i] ?? bodyKind(lines, kinds, i) }));
}

function markFront(lines: readonly Line[], kinds: (BlockKind | undefined)[], first: number): void {
  const head = lines[first];
  if (head === undefined) return;
  const isHead =
    /^#\s/u.test(head.text) ||
    (lines.length > first + 1 && head.text.length <= longest.headline && !/[.،؛:,;]$/u.test(head.text));
  for (let i = 0; i < first; i++) kinds[i] = 'dateline';
  if (!isHead) return;
  kinds[first] = 'headline';
  const title = foldKey(head.text);
  let deck = false;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || isFinished(line.text) || line.text.length > longest.headline) return;
    if (foldKey(line.text) === title) kinds[i] = 'boilerplate';
    else if (isDateline(line) || line.text.length <= longest.label) kinds[i] = 'dateline';
    else if (!deck) [kinds[i], deck] = ['deck', true];
    else return;
  }
  // Nothing but short lines: a list, a poem. Only its first line is more than the others.
  for (let i = first + 1; i < lines.length; i++) kinds[i] = undefined;
}

/** Boilerplate stands at the end: short lines and slogans, of which at least one is known for what it is. */
function markTail(lines: readonly Line[], kinds: (BlockKind | undefined)[]): void {
  let known = false;
  let from = lines.length;
  while (from > 1) {
    const line = lines[from - 1];
    if (line === undefined || kinds[from - 1] !== undefined) break;
    const slogan = isBoilerplate(line.text);
    const short = !isFinished(line.text) && line.text.length <= longest.subheading;
    if (!slogan && !short) break;
    known ||= slogan;
    from--;
  }
  for (let i = from; i < lines.length; i++) {
    const wordless = !/[\p{L}\p{N}]/u.test(lines[i]?.text ?? '');
    if (known || wordless) kinds[i] = 'boilerplate';
  }
}

function markRepeated(lines: readonly Line[], kinds: (BlockKind | undefined)[]): void {
  const seen = new Set<string>();
  lines.forEach(({ text }, i) => {
    if (text.length > longest.boilerplate) return;
    const key = foldKey(text);
    if (key.length >= 20 && seen.has(key)) kinds[i] ??= 'boilerplate';
    seen.add(key);
    if (text.length <= longest.slogan && pointers.some((pointer) => key.startsWith(pointer)))
      kinds[i] ??= 'boilerplate';
  });
}

function bodyKind(lines: readonly Line[], kinds: readonly (BlockKind | undefined)[], i: number): BlockKind {
  const line = lines[i];
  const next = lines[i + 1];
  if (line === undefined) return 'paragraph';
  if (/^#{1,6}\s/u.test(line.text)) return 'subheading';
  if (isQuotation(line.text)) return 'quotation';
  const short = line.text.length <= longest.subheading && !/[.،؛:,;!…]$/u.test(line.text);
  const opens = next !== undefined && kinds[i + 1] === undefined && next.text.length > line.text.length;
  return short && opens && !/^[-–—•*]/u.test(line.text) && isFinished(next.text) ? 'subheading' : 'paragraph';
}

function isDateline({ text }: Line): boolean {
  if (text.length > longest.dateline || /[.؟?!]$/u.test(text)) return false;
  const key = ` ${foldKey(text).replace(/[^\p{L}\p{N}/.-]+/gu, ' ')} `;
  return (
    /\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}/u.test(text) ||
    (/\p{Nd}/u.test(text) && dateWords.some((word) => key.includes(` ${word} `)))
  );
}

function isBoilerplate(text: string): boolean {
  if (text.length > longest.boilerplate) return false;
  const key = foldKey(text);
  const has = (phrases: readonly string[]): boolean => phrases.some((phrase) => key.includes(phrase));
  return has(boilerplatePhrases.sure) || (text.length <= longest.slogan && has(boilerplatePhrases.short));
}

const closerOf: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '”': '”',
  '"': '"',
  '‘': '’',
  '„': '“',
};

/** Whether the quotation that opens a line ends with it. */
function isQuotation(line: string): boolean {
  if (/^>\s?\S/u.test(line)) return true;
  const opener = line[0] ?? '';
  const closer = closerOf[opener];
  if (closer === undefined || line.length < 3) return false;
  let depth = 1;
  let at = 1;
  for (; at < line.length && depth > 0; at++) {
    if (line[at] === closer) depth--;
    else if (line[at] === opener) depth++;
  }
  return depth === 0 && /^[\s.،,!؟?…]*$/u.test(line.slice(at));
}
