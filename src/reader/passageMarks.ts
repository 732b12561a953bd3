import { visibleOn } from '../core/tagging/contrast';
import { lanesOf } from '../core/tagging/lanes';
import { element } from './dom';
import type { PagePassage, PageStrings } from './protocol';
import type { TextMap } from './textMap';

/** Lanes of brackets beside the text; deeper overlaps share the last one. */
const mostLanes = 5;
/** Two passages of one line get lanes of their own, though their letters do not overlap. */
const lineLength = 70;

interface Laid extends PagePassage {
  readonly lane: number;
}

/** Tagged passages: bands behind their words, and brackets with the names of their tags in the margin. */
export class PassageMarks {
  readonly margin: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #names: string[] = [];
  #passages: readonly Laid[] = [];
  #map: TextMap | undefined;
  #strings: PageStrings | undefined;
  #lanes = 1;
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor() {
    this.margin = element('div', { class: 'margin', role: 'group' });
    document.adoptedStyleSheets.push(this.#sheet);
  }

  get passages(): readonly PagePassage[] {
    return this.#passages;
  }

  setStrings(strings: PageStrings): void {
    this.#strings = strings;
    this.margin.setAttribute('aria-label', strings.passages);
  }

  show(passages: readonly PagePassage[], map: TextMap): void {
    const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
    const lanes = lanesOf(sorted.map(({ start, end }) => ({ start, end: end + lineLength })));
    this.#passages = sorted.map((passage, i) => ({
      ...passage,
      lane: Math.min(lanes[i] ?? 0, mostLanes - 1),
    }));
    this.#lanes = Math.max(1, ...this.#passages.map(({ lane }) => lane + 1));
    this.#map = map;
    this.margin.replaceChildren();
    this.#buttons.clear();
    this.#paint();
  }

  /** The passages around an offset, the shortest first. */
  at(offset: number): readonly PagePassage[] {
    return this.#passages
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  button(id: string): HTMLButtonElement | undefined {
    return this.#buttons.get(id);
  }

  /** The colours of the theme have changed. */
  repaint(): void {
    this.#paint();
  }

  /** Sets the brackets of the passages between two offsets beside their lines. */
  layOut(from: number, to: number): void {
    const map = this.#map;
    if (!map) return;
    const origin = this.margin.getBoundingClientRect().top;
    const inView = this.#passages.filter(({ start, end }) => start < to && from < end);
    const shown = new Set(inView.map(({ id }) => id));
    for (const [id, button] of this.#buttons) {
      // What has the focus stays, or the keys would lead nowhere.
      if (shown.has(id) || button === document.activeElement) continue;
      button.remove();
      this.#buttons.delete(id);
    }
    const boxes = inView.map((passage) => {
      const range = map.range({ start: Math.max(passage.start, from), end: Math.min(passage.end, to) });
      const rects = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
      return {
        top: Math.min(...rects.map(({ top }) => top)) - origin,
        bottom: Math.max(...rects.map(({ bottom }) => bottom)) - origin,
      };
    });
    let free = -Infinity;
    inView.forEach((passage, i) => {
      const box = boxes[i];
      if (!box || !Number.isFinite(box.top)) return;
      const button = this.#buttons.get(passage.id) ?? this.#makeButton(passage);
      const { style } = button;
      style.setProperty('top', `${Math.round(box.top) + 2}px`);
      style.setProperty('height', `${Math.round(box.bottom - box.top) - 4}px`);
      const label = button.firstElementChild;
      if (!(label instanceof HTMLElement)) return;
      const top = Math.max(box.top, free);
      label.style.setProperty('top', `${Math.round(top - box.top)}px`);
      free = top + label.offsetHeight + 3;
    });
  }

  #makeButton(passage: Laid): HTMLButtonElement {
    const { id, tags, note, changed, lane } = passage;
    const strings = this.#strings;
    const spoken = [
      ...tags,
      ...(changed && strings ? [strings.changed] : []),
      ...(note !== '' && strings ? [`${strings.note}: ${note}`] : []),
    ].join('، ');
    const label = element(
      'span',
      { class: 'tags', 'aria-hidden': 'true' },
      ...tags.map((tag) => element('bdi', {}, tag)),
      ...(note === '' ? [] : [element('span', { class: 'has-note' }, '✎')]),
    );
    const button = element(
      'button',
      {
        type: 'button',
        class: changed ? 'bracket changed' : 'bracket',
        tabindex: '-1',
        'data-passage': id,
        'aria-label': (strings?.passage ?? '{0}').replace('{0}', () => spoken),
      },
      label,
    );
    button.style.setProperty('--colour', this.#visible(passage.colour));
    button.style.setProperty('inset-inline-end', `${(this.#lanes - 1 - lane) * 9}px`);
    label.style.setProperty('margin-inline-end', `${lane * 9}px`);
    this.#buttons.set(id, button);
    const after = this.#passages
      .slice(this.#passages.findIndex((other) => other.id === id) + 1)
      .map((other) => this.#buttons.get(other.id))
      .find((other) => other?.isConnected);
    this.margin.insertBefore(button, after ?? null);
    return button;
  }

  #paint(): void {
    const map = this.#map;
    if (!map) return;
    for (const name of this.#names) CSS.highlights.delete(name);
    const ground = backgroundColour();
    const share = isDark(ground) ? 26 : 20;
    const byColour = new Map<string, Highlight>();
    for (const passage of this.#passages) {
      const range = map.range(passage);
      if (!range) continue;
      const key = passage.colour.slice(1);
      const highlight = byColour.get(key) ?? new Highlight();
      highlight.add(range);
      byColour.set(key, highlight);
      this.#buttons.get(passage.id)?.style.setProperty('--colour', this.#visible(passage.colour));
    }
    this.#names = [...byColour.keys()].map((key) => `band-${key}`);
    for (const [key, highlight] of byColour) {
      highlight.priority = 1;
      CSS.highlights.set(`band-${key}`, highlight);
    }
    this.#sheet.replaceSync(
      [...byColour.keys()]
        .map(
          (key) =>
            `::highlight(band-${key}) { background-color: color-mix(in srgb, ${visibleOn(`#${key}`, ground)} ${share}%, transparent); }`,
        )
        .join('\n'),
    );
  }

  #visible(colour: string): string {
    return visibleOn(colour, backgroundColour());
  }
}

/** The page's background as `#rrggbb`. */
function backgroundColour(): string {
  const channels = getComputedStyle(document.body).backgroundColor.match(/\d+(?:\.\d+)?/gu) ?? [];
  const hex = channels
    .slice(0, 3)
    .map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0'));
  return hex.length === 3 ? `#${hex.join('')}` : '#ffffff';
}

function isDark(colour: string): boolean {
  return [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < 128);
}
