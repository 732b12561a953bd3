import { visibleOn } from '../core/tagging/contrast';
import { lanesOf } from '../core/tagging/lanes';
import { compareSpans, overlap } from '../core/text/spans';
import type { Span } from '../core/text/words';
import { element } from '../page/dom';
import { PassageBands } from './passageBands';
import type { PagePassage, PageStrings } from './protocol';
import type { PlaceOf } from './textMap';
import { backgroundColour } from './theme';

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
  readonly #bands = new PassageBands();
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #passages: readonly Laid[] = [];
  #placeOf: PlaceOf | undefined;
  #strings: PageStrings | undefined;

  constructor() {
    this.margin = element('div', { class: 'margin', role: 'group' });
  }

  get passages(): readonly PagePassage[] {
    return this.#passages;
  }

  setStrings(strings: PageStrings): void {
    this.#strings = strings;
    this.margin.setAttribute('aria-label', strings.passages);
  }

  show(passages: readonly PagePassage[], placeOf: PlaceOf): void {
    const sorted = [...passages].sort(compareSpans);
    const lanes = lanesOf(sorted.map(({ start, end }) => ({ start, end: end + lineLength })));
    this.#passages = sorted.map((passage, i) => ({
      ...passage,
      lane: Math.min(lanes[i] ?? 0, mostLanes - 1),
    }));
    this.margin.style.setProperty(
      '--lanes',
      String(Math.max(1, ...this.#passages.map(({ lane }) => lane + 1))),
    );
    this.#placeOf = placeOf;
    this.margin.replaceChildren();
    this.#buttons.clear();
    this.#bands.show(this.#passages, placeOf);
  }

  /** There is more of the article now. */
  refresh(): void {
    this.#bands.refresh();
  }

  /** The passages around an offset, the shortest first. */
  at(offset: number): readonly PagePassage[] {
    return this.#passages
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /** The passage whose bracket something on the page is, or is in. */
  ofElement(target: EventTarget | null): PagePassage | undefined {
    const bracket = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
    return this.#passages.find(({ id }) => id === bracket?.dataset['passage']);
  }

  /** The colours of the theme have changed. */
  repaint(): void {
    this.#bands.repaint();
    for (const { id, colour } of this.#passages) {
      this.#buttons.get(id)?.style.setProperty('--colour', visibleOn(colour, backgroundColour()));
    }
  }

  /** Paints the passages that are near the screen, and sets their brackets beside their lines. */
  layOut(near: Span): void {
    this.#bands.layOut(near);
    const placeOf = this.#placeOf;
    if (!placeOf) return;
    const inView = this.#passages.filter((passage) => overlap(passage, near));
    this.#removeOthers(new Set(inView.map(({ id }) => id)));
    const origin = this.margin.getBoundingClientRect().top;
    // All is measured before anything is set: the browser lays out once.
    const boxes = inView.map((passage) => boxOf(placeOf, passage, near));
    const buttons = inView.map((passage) => this.#buttons.get(passage.id) ?? this.#makeButton(passage));
    const heights = buttons.map((button) => labelOf(button)?.offsetHeight ?? 0);
    let free = -Infinity;
    buttons.forEach((button, i) => {
      const box = boxes[i];
      button.hidden = !box;
      if (!box) return;
      button.style.setProperty('top', `${Math.round(box.top - origin) + 2}px`);
      button.style.setProperty('height', `${Math.round(box.bottom - box.top) - 4}px`);
      const top = Math.max(box.top, free);
      labelOf(button)?.style.setProperty('top', `${Math.round(top - box.top)}px`);
      free = top + (heights[i] ?? 0) + 3;
    });
  }

  #removeOthers(shown: ReadonlySet<string>): void {
    for (const [id, button] of this.#buttons) {
      // What has the focus stays, or the keys would lead nowhere.
      if (shown.has(id) || button === document.activeElement) continue;
      button.remove();
      this.#buttons.delete(id);
    }
  }

  #makeButton(passage: Laid): HTMLButtonElement {
    const { id, tags, note, changed, lane, colour } = passage;
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
    button.style.setProperty('--colour', visibleOn(colour, backgroundColour()));
    button.style.setProperty('--lane', String(lane));
    this.#buttons.set(id, button);
    const after = this.#passages
      .slice(this.#passages.findIndex((other) => other.id === id) + 1)
      .map((other) => this.#buttons.get(other.id))
      .find((other) => other?.isConnected);
    this.margin.insertBefore(button, after ?? null);
    return button;
  }
}

/** Where the lines of a passage stand in the window, as far as they are near the screen. */
function boxOf(
  placeOf: PlaceOf,
  { start, end }: Span,
  near: Span,
): { readonly top: number; readonly bottom: number } | undefined {
  const range = placeOf({ start: Math.max(start, near.start), end: Math.min(end, near.end) });
  const rects = range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
  if (rects.length === 0) return undefined;
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

function labelOf(button: HTMLButtonElement): HTMLElement | undefined {
  const label = button.firstElementChild;
  return label instanceof HTMLElement ? label : undefined;
}
