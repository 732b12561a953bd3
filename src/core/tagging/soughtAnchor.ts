import type { SoughtWord } from './alignWords';
import type { Anchor } from './passage';
import { joinsWords, wordText, type WordText } from './wordText';

/** The words of an anchor, context and quote in one row. */
export interface SoughtAnchor {
  readonly words: readonly SoughtWord[];
  /** The words of the quote are those from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units of the first word of the quote that belong to the context, and of the last. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

/** The words of an anchor with their numbers in a text. A word that the quote shares with its context counts as its own. */
export function soughtAnchor({ before, quote, after }: Anchor, text: WordText): SoughtAnchor {
  const row = wordText(before + quote + after);
  const start = before.length;
  const end = start + quote.length;
  const words: SoughtWord[] = [];
  let from = -1;
  let to = 0;
  let cutStart = 0;
  let cutEnd = 0;
  for (let i = 0; i < row.ids.length; i++) {
    const wordStart = row.starts[i] ?? 0;
    const wordEnd = row.ends[i] ?? 0;
    // The outer ends of the context are cut anywhere, also within a word.
    const isCut =
      (i === 0 && wordStart === 0 && before !== '') ||
      (i === row.ids.length - 1 && wordEnd === before.length + quote.length + after.length && after !== '');
    const isQuote = wordEnd > start && wordStart < end;
    if (isCut && !isQuote) continue;
    if (isQuote) {
      if (from < 0) from = words.length;
      to = words.length + 1;
      if (wordStart < start) cutStart = start - wordStart;
      if (wordEnd > end) cutEnd = wordEnd - end;
    }
    const form = row.forms[row.ids[i] ?? 0] ?? '';
    words.push({ form, id: text.idOf(form) });
  }
  return { words, from: from < 0 ? 0 : from, to: from < 0 ? 0 : to, cutStart, cutEnd };
}

/** Whether a quote has anything but punctuation. */
export function hasWords(quote: string): boolean {
  for (let i = 0; i < quote.length; i++) if (joinsWords(quote.charCodeAt(i))) return true;
  return wordText(quote).ids.length > 0;
}
