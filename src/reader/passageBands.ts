import { bandsOf, type Band } from '../core/tagging/bands';
import { shareWithin, visibleOn } from '../core/tagging/contrast';
import { overlap } from '../core/text/spans';
import type { Span } from '../core/text/words';
import { PaintedRange } from './paintedRange';
import type { PagePassage } from './protocol';
import type { PlaceOf } from './textMap';
import { backgroundColour, bandContrast, isDark } from './theme';

/** The bands behind the words of tagged passages: CSS highlights. Where passages overlap, their colours mix. */
export class PassageBands {
  readonly #sheet = new CSSStyleSheet();
  readonly #painted = new PaintedRange();
  readonly #highlights = new Map<string, Highlight>();
  #bands: readonly Band[] = [];
  #placeOf: PlaceOf | undefined;
  #style = '';

  constructor() {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  show(passages: readonly PagePassage[], placeOf: PlaceOf): void {
    this.#bands = bandsOf(passages);
    this.#placeOf = placeOf;
    this.#painted.forget();
    this.repaint();
  }

  /** There is more of the article now. */
  refresh(): void {
    this.#painted.forget();
  }

  /** Paints the bands that are near the screen. */
  layOut(near: Span): void {
    const range = this.#painted.moveTo(near);
    const placeOf = this.#placeOf;
    if (!placeOf || !range) return;
    for (const highlight of this.#highlights.values()) highlight.clear();
    for (const { start, end, colour } of this.#bands) {
      if (!overlap({ start, end }, range)) continue;
      const place = placeOf({ start: Math.max(start, range.start), end: Math.min(end, range.end) });
      if (place) this.#highlights.get(colour)?.add(place);
    }
  }

  /** The colours of the passages or of the theme may be others. A new style is costly: it is one of the whole page. */
  repaint(): void {
    const colours = new Set(this.#bands.map(({ colour }) => colour));
    const ground = backgroundColour();
    const most = isDark(ground) ? 0.26 : 0.2;
    const rules = [...colours].map((colour) => {
      const seen = visibleOn(colour, ground);
      const share = shareWithin(seen, ground, bandContrast, most);
      return `::highlight(${nameOf(colour)}) { background-color: color-mix(in srgb, ${seen} ${share * 100}%, transparent); }`;
    });
    const style = rules.join('\n');
    if (style !== this.#style) this.#sheet.replaceSync(style);
    this.#style = style;
    for (const colour of colours) {
      if (this.#highlights.has(colour)) continue;
      const highlight = new Highlight();
      highlight.priority = 1;
      this.#highlights.set(colour, highlight);
      CSS.highlights.set(nameOf(colour), highlight);
    }
  }
}

function nameOf(colour: string): string {
  return `band-${colour.slice(1)}`;
}
