import { EndOfLine, type TextDocument, type TextDocumentContentChangeEvent } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import type { Passage } from '../../core/tagging/passage';
import { shiftSpan } from '../../core/tagging/shiftSpan';
import { normaliseText } from '../../core/text/normalise';
import type { Span } from '../../core/text/words';

/** Follows the passages of an open article through the edits of its document. */
export class FollowedPassages {
  readonly #passages: () => readonly AnchoredPassage[];
  #known: Map<string, Span> | undefined;

  /** `passages` are asked for at the first edit. */
  constructor(passages: () => readonly AnchoredPassage[]) {
    this.#passages = passages;
  }

  get #spans(): Map<string, Span> {
    if (this.#known) return this.#known;
    this.#known = new Map();
    for (const { passage, anchored } of this.#passages())
      if (anchored.state !== 'lost') this.#known.set(keyOf(passage), anchored);
    return this.#known;
  }

  follow(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    // A line end counts as one in normalised text.
    const spans = this.#spans;
    const extra = document.eol === EndOfLine.CRLF ? 1 : 0;
    for (const { range, rangeOffset, rangeLength, text } of changes) {
      const start = rangeOffset - extra * range.start.line;
      const end = rangeOffset + rangeLength - extra * range.end.line;
      const change = { start, end, length: normaliseText(text).length };
      for (const [key, span] of spans) {
        const shifted = shiftSpan(span, change);
        if (shifted) spans.set(key, shifted);
        else spans.delete(key);
      }
    }
  }

  /** Passages that do not stand where their anchors say, where the edits have left them. */
  placed(passages: readonly AnchoredPassage[], text: string): readonly AnchoredPassage[] {
    const spans = this.#spans;
    return passages.map(({ passage, anchored }): AnchoredPassage => {
      const span = spans.get(keyOf(passage));
      if (anchored.state === 'exact' || span === undefined || span.end > text.length)
        return { passage, anchored };
      const { start, end } = span;
      const isSame = text.slice(start, end) === passage.anchor.quote;
      return { passage, anchored: { state: isSame ? 'moved' : 'changed', start, end, score: 1 } };
    });
  }
}

/** A passage that was attached anew is another one. */
function keyOf({ id, anchor }: Passage): string {
  return [id, anchor.start, anchor.quote].join(' ');
}
