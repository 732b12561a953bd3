import type { ArticleView } from './articleView';
import type { ReadingSelection } from './readingSelection';

export interface PointerActions {
  readonly selection: ReadingSelection;
  /** The mouse is over the letter at an offset, or over none; or a finger has tapped it. */
  readonly over: (offset: number | undefined) => void;
  /** A press begins. */
  readonly press: () => void;
  /** Something may have been selected. */
  readonly offer: () => void;
}

interface Press {
  readonly x: number;
  readonly y: number;
  /** The letter that was pressed on. */
  readonly offset: number | undefined;
  /** How many presses one after the other. */
  readonly count: number;
}

/** How far a press must move to be more than a click, in CSS pixels. */
const slack = 4;
/** How long a selection made by fingers must rest before it counts, in milliseconds. */
const touchRest = 300;
/** How far from the caret that the browser names a letter is looked for, in UTF-16 units: a run against the line. */
const reach = 80;

/** The mouse, the pen and the finger in the article: what they point at, and what they select. */
export function handlePointer(view: ArticleView, { selection, over, press, offer }: PointerActions): void {
  const { root } = view;
  let pressed: Press | undefined;
  let byTouch = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    selection.snap();
    offer();
    if (selection.isEmpty) selection.drawCaret();
  };
  root.addEventListener('pointermove', ({ buttons, pointerType, clientX, clientY }) => {
    if (buttons === 0 && pointerType !== 'touch') over(offsetAt(view, clientX, clientY));
  });
  root.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') over(undefined);
  });
  root.addEventListener('pointerdown', ({ pointerType }) => {
    byTouch = pointerType === 'touch';
    clearTimeout(settling);
    press();
  });
  root.addEventListener('mousedown', ({ button, detail, shiftKey, clientX: x, clientY: y, target }) => {
    const begins = button === 0 && !shiftKey && !byTouch && !isButton(target);
    pressed = begins ? { x, y, offset: offsetAt(view, x, y), count: detail } : undefined;
    // A press on what is selected begins a new selection: there is nowhere to drag the old one to.
    if (begins && detail === 1) document.getSelection()?.removeAllRanges();
  });
  document.addEventListener('pointerup', ({ button, pointerType, clientX: x, clientY: y, target }) => {
    const from = pressed;
    pressed = undefined;
    // A bracket in the margin selects its passage, and is to show its card, not what can be done with a selection.
    if (!from && isButton(target)) return;
    // A finger points at what it taps. One that scrolls or presses long is cancelled before it is lifted.
    if (pointerType === 'touch' && byTouch && selection.isEmpty) over(offsetAt(view, x, y));
    if (button !== 0 || pointerType === 'touch' || !(from || root.matches(':hover'))) return;
    // The browser settles the selection after this event.
    settling = setTimeout(() => {
      if (from?.count === 1 && Math.hypot(x - from.x, y - from.y) > slack)
        selection.cover(from.offset, offsetAt(view, x, y));
      if (from?.count === 2 && from.offset !== undefined) selection.include(from.offset);
      settle();
    });
  });
  root.addEventListener('keydown', () => (byTouch = false));
  // Fingers select by a long press and by handles, which send no pointer events.
  document.addEventListener('selectionchange', () => {
    if (!byTouch) return;
    clearTimeout(settling);
    settling = setTimeout(settle, touchRest);
  });
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

/** The offset of the letter that lies under a point; undefined beside the text. */
function offsetAt(view: ArticleView, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret ? view.map.offset(caret.offsetNode, caret.offset) : undefined;
  if (offset === undefined) return undefined;
  const isUnder = (start: number): boolean =>
    [...(view.range({ start, end: start + 1 })?.getClientRects() ?? [])].some(
      (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    );
  // The caret lies at an edge of the letter, or, where the direction changes, at the other end of the run.
  for (let distance = 0; distance < reach; distance++) {
    for (const start of [offset + distance, offset - 1 - distance])
      if (start >= 0 && isUnder(start)) return start;
  }
  return undefined;
}
