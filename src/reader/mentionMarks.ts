import { overlap } from '../core/text/spans';
import type { Span } from '../core/text/words';
import { PaintedRange } from './paintedRange';
import { markKinds, type MarkKind, type PageMention } from './protocol';
import type { PlaceOf } from './textMap';

/** Names that are marked on the page, by CSS highlights: the letters stay joined, for no element cuts them. */
export class MentionMarks {
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new PaintedRange();
  #placeOf: PlaceOf | undefined;
  #mentions: readonly PageMention[] = [];
  #hidden: ReadonlySet<MarkKind> = new Set();
  #only: string | undefined;

  constructor() {
    for (const name of [
      ...markKinds.flatMap((kind) => [`mark-${kind}`, `candidate-${kind}`]),
      'mark-dimmed',
    ]) {
      const highlight = new Highlight();
      highlight.priority = 2;
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  }

  get mentions(): readonly PageMention[] {
    return this.#mentions;
  }

  get only(): string | undefined {
    return this.#only;
  }

  show(mentions: readonly PageMention[], placeOf: PlaceOf): void {
    this.#mentions = mentions;
    this.#placeOf = placeOf;
    if (!mentions.some(({ key }) => key === this.#only)) this.#only = undefined;
    this.#painted.forget();
  }

  /** There is more of the article now. */
  refresh(): void {
    this.#painted.forget();
  }

  hide(kinds: readonly MarkKind[]): void {
    this.#hidden = new Set(kinds);
    this.#paint(this.#painted.span);
  }

  /** Dims all but the mentions of one actor or place; undefined shows all again. */
  showOnly(key: string | undefined): void {
    this.#only = key;
    this.#paint(this.#painted.span);
  }

  /** The marked name at an offset, or the one that ends there. */
  at(offset: number): PageMention | undefined {
    return (
      this.#mentions.find(({ start, end }) => start <= offset && offset < end) ??
      this.#mentions.find(({ end }) => end === offset)
    );
  }

  isVisible({ kind, key }: PageMention): boolean {
    return !this.#hidden.has(kind) && (this.#only === undefined || key === this.#only);
  }

  /** Marks the names that are near the screen. */
  layOut(near: Span): void {
    this.#paint(this.#painted.moveTo(near));
  }

  #paint(range: Span | undefined): void {
    const placeOf = this.#placeOf;
    if (!placeOf || !range) return;
    for (const highlight of this.#highlights.values()) highlight.clear();
    for (const mention of this.#mentions) {
      if (!overlap(mention, range) || this.#hidden.has(mention.kind)) continue;
      const place = placeOf(mention);
      const dimmed = this.#only !== undefined && mention.key !== this.#only;
      const name = dimmed ? 'mark-dimmed' : `${mention.candidate ? 'candidate' : 'mark'}-${mention.kind}`;
      if (place) this.#highlights.get(name)?.add(place);
    }
  }
}
