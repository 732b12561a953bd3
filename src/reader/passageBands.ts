import { shareWithin, visibleOn } from '../core/tagging/contrast';
import type { Span } from '../core/text/words';
import { overlap, PaintedRange } from './paintedRange';
import type { PagePassage } from './protocol';
import type { TextMap } from './textMap';
import { backgroundColour, bandContrast, isDark } from './theme';

/** The bands behind the words of tagged passages: CSS highlights. Where passages overlap, their colours mix. */
export class PassageBands {
  readonly #sheet = new CSSStyleSheet();
  readonly #painted = new PaintedRange();
  #names: readonly string[] = [];
  #passages: readonly PagePassage[] = [];
  #map: TextMap | undefined;

  constructor() {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  /** `passages` in the order of their starts. */
  show(passages: readonly PagePassage[], map: TextMap): void {
    this.#passages = passages;
    this.#map = map;
    this.#painted.forget();
  }

  /** Paints the bands that are near the screen. */
  layOut(near: Span): void {
    this.#paint(this.#painted.moveTo(near));
  }

  /** The colours of the theme have changed. */
  repaint(): void {
    this.#paint(this.#painted.span);
  }

  #paint(near: Span | undefined): void {
    const map = this.#map;
    if (!map || !near) return;
    for (const name of this.#names) CSS.highlights.delete(name);
    const byColour = new Map<string, Highlight>();
    for (const { start, end, colours } of piecesOf(this.#passages.filter((one) => overlap(one, near)))) {
      const range = map.range({ start, end });
      if (!range) continue;
      const colour = mixed(colours);
      const highlight = byColour.get(colour) ?? new Highlight();
      highlight.priority = 1;
      highlight.add(range);
      byColour.set(colour, highlight);
    }
    const ground = backgroundColour();
    const most = isDark(ground) ? 0.26 : 0.2;
    const rules = [...byColour.keys()].map((colour) => {
      const seen = visibleOn(colour, ground);
      const share = shareWithin(seen, ground, bandContrast, most);
      return `::highlight(${nameOf(colour)}) { background-color: color-mix(in srgb, ${seen} ${share * 100}%, transparent); }`;
    });
    this.#sheet.replaceSync(rules.join('\n'));
    for (const [colour, highlight] of byColour) CSS.highlights.set(nameOf(colour), highlight);
    this.#names = [...byColour.keys()].map(nameOf);
  }
}

interface Piece extends Span {
  readonly colours: readonly string[];
}

/** The stretches in which the same passages lie, in order. */
function piecesOf(passages: readonly PagePassage[]): readonly Piece[] {
  const edges = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.flatMap((start, i) => {
    const end = edges[i + 1];
    if (end === undefined) return [];
    const colours = passages.filter((one) => overlap(one, { start, end })).map(({ colour }) => colour);
    return colours.length > 0 ? [{ start, end, colours: [...new Set(colours)] }] : [];
  });
}

/** The middle of colours given as `#rrggbb`. */
function mixed(colours: readonly string[]): string {
  const channel = (at: number): string => {
    const sum = colours.reduce((total, colour) => total + Number.parseInt(colour.slice(at, at + 2), 16), 0);
    return Math.round(sum / colours.length)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function nameOf(colour: string): string {
  return `band-${colour.slice(1)}`;
}
