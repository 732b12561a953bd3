import { foldText } from './fold';
import { cutsOf } from './proclitics';
import { sentenceAt } from './sentences';
import { wordAt, type Span } from './words';

/** The whole letter at an offset: of the two halves of a character outside the basic plane, both. */
export function letterAt(text: string, offset: number): Span {
  const isSecond =
    /[\udc00-\udfff]/u.test(text.charAt(offset)) && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  const start = isSecond ? offset - 1 : offset;
  return { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}

/** A selection as a reader means it: whole words, without the white space at its ends. */
export function snapToWords(text: string, span: Span): Span {
  const { start: from, end: to } = trimmed(text, span);
  if (from === to) return { start: from, end: from };
  const first = wordAt(text, from);
  const last = wordAt(text, to);
  return {
    start: first && first.end > from ? Math.min(from, first.start) : from,
    end: last && last.start < to ? Math.max(to, last.end) : to,
  };
}

const brackets: readonly string[] = ['()', '[]', '{}', '«»', '“”'];

/**
 * What a reader who selected a stretch means to tag: whole words, as `snapToWords`, but a proclitic that was left out
 * stays out, and a bracket or quotation mark whose other half was not selected is left out.
 */
export function selectedWords(text: string, span: Span, names: readonly Span[] = []): Span {
  let { start, end } = snapToWords(text, span);
  if (startsAfterProclitics(text, { start, end }, names).includes(span.start)) ({ start } = span);
  for (const [open = '', close = ''] of brackets) {
    const inside = text.slice(start, end);
    if (inside.startsWith(open) && !inside.includes(close)) start++;
    if (inside.endsWith(close) && !inside.includes(open)) end--;
  }
  return trimmed(text, { start, end: Math.max(start, end) });
}

/** Without the white space at both ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  return { start: from, end: Math.max(from, start + selected.trimEnd().length) };
}

/** The next larger stretch around a selection: the word, the sentence, the paragraph, the article. */
export function growSelection(text: string, span: Span, blocks: readonly Span[]): Span {
  const { start, end } = span;
  const larger = (candidate: Span | undefined): candidate is Span =>
    candidate !== undefined &&
    candidate.start <= start &&
    candidate.end >= end &&
    candidate.end - candidate.start > end - start;
  const sentence = {
    start: sentenceAt(text, start).start,
    end: sentenceAt(text, Math.max(start, end - 1)).end,
  };
  const first = blocks.find((block) => block.end > start);
  const last = blocks.findLast((block) => block.start < Math.max(end, start + 1));
  const paragraphs = first && last ? { start: first.start, end: Math.max(first.end, last.end) } : undefined;
  const word = start === end ? wordAt(text, start) : snapToWords(text, span);
  return [word, sentence, paragraphs, { start: 0, end: text.length }].find(larger) ?? span;
}

/**
 * Where else a selection may begin, inside its first word: after و, ف, ب, ل, ك that are written with it. Offsets in
 * order; none where a name begins with the word itself (واشنطن), or where the letter is likely part of the word.
 */
export function startsAfterProclitics(
  text: string,
  { start, end }: Span,
  names: readonly Span[],
): readonly number[] {
  const word = wordAt(text, start);
  if (!word || word.start !== start || word.end > end) return [];
  const inside = names.filter((name) => name.start < word.end && name.end > word.start);
  if (inside.some((name) => name.start === start)) return [];
  const folded = foldText(text.slice(word.start, word.end));
  const begins = inside.map((name) => name.start).filter((offset) => offset > start);
  const cuts = cutsOf(folded.text)
    .filter(({ rest, conjunction, letters }) => rest.startsWith('ال') || (conjunction && letters === 1))
    .map(({ letters }) => start + folded.toSource(letters));
  const found = begins.length > 0 ? begins : cuts;
  return [...new Set(found)].filter((offset) => offset < word.end).sort((a, b) => a - b);
}
