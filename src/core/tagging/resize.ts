import { sentenceAt } from '../text/sentences';
import { wordAt, wordsOf, type Span } from '../text/words';

/** How a passage is to grow or shrink: at which side, by what. */
export interface Resizing {
  readonly change: 'extend' | 'shrink';
  readonly side: 'start' | 'end';
  readonly by: 'word' | 'sentence';
}

/**
 * A stretch of a text, longer or shorter by a word or a sentence at one side; a word or sentence that it cuts is
 * completed, or left, first. UTF-16 offsets. Undefined where the text has no more, or nothing of the stretch would be left.
 */
export function resizedSpan(text: string, span: Span, { change, side, by }: Resizing): Span | undefined {
  const { start, end } = span;
  const unitAfter = by === 'word' ? wordAfter : sentenceAfter;
  const unitBefore = by === 'word' ? wordBefore : sentenceBefore;
  if (side === 'end') {
    if (change === 'extend') {
      const unit = unitAfter(text, end);
      return unit && { start, end: unit.end };
    }
    const last = unitBefore(text, end);
    const rest = last && unitBefore(text, last.start);
    return rest && rest.end > start ? { start, end: rest.end } : undefined;
  }
  if (change === 'extend') {
    const unit = unitBefore(text, start);
    return unit && { start: unit.start, end };
  }
  const first = unitAfter(text, start);
  const rest = first && unitAfter(text, first.end);
  return rest && rest.start < end ? { start: rest.start, end } : undefined;
}

/** The word that ends after an offset, first. */
function wordAfter(text: string, offset: number): Span | undefined {
  const around = wordAt(text, offset);
  if (around && around.end > offset) return around;
  const [word] = wordsOf(text.slice(offset));
  return word && { start: offset + word.start, end: offset + word.end };
}

/** The word that begins before an offset, last. */
function wordBefore(text: string, offset: number): Span | undefined {
  for (let at = offset; at > 0; at--) {
    const word = wordAt(text, at);
    if (word && word.start < offset) return word;
  }
  return undefined;
}

function sentenceAfter(text: string, offset: number): Span | undefined {
  const around = sentenceAt(text, offset);
  if (around.end > offset && around.start < around.end) return around;
  const rest = text.slice(offset).search(/\S/u);
  return rest < 0 ? undefined : sentenceAt(text, offset + rest + 1);
}

function sentenceBefore(text: string, offset: number): Span | undefined {
  const last = text.slice(0, offset).trimEnd().length;
  return last === 0 ? undefined : sentenceAt(text, last - 1);
}
