import type { Page } from 'playwright-core';
import { directionOf, hasRightToLeft } from '../../src/core/text/direction';
import { selectedWords } from '../../src/core/text/selecting';
import { wordAt } from '../../src/core/text/words';
import type { PointerSurface, SeenWord, Stretch } from './pointer';
import { Random } from './random';
import { until } from './until';

/** What the mouse did to words, and where it went wrong; as sentences. */
export interface PointerReport {
  readonly words: number;
  readonly hovers: number;
  readonly failures: readonly string[];
}

/** How long an answer to the mouse may take, in milliseconds. */
const patience = 1500;

/** Clicks, double-clicks, drags over and hovers so many random words of an article, window by window. */
export async function tryWords(
  page: Page,
  surface: PointerSurface,
  options: { readonly count: number; readonly seed: number },
): Promise<PointerReport> {
  const random = new Random(options.seed);
  const all = [...surface.text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)].map((match) => match.index);
  const wanted = new Set<number>();
  while (wanted.size < Math.min(options.count, all.length)) wanted.add(random.pick(all));
  const failures: string[] = [];
  let [words, hovers] = [0, 0];
  for (let left = [...wanted].sort((a, b) => a - b); left.length > 0;) {
    await surface.scrollTo(left[0] ?? 0);
    const seen = surface.snaps ? await surface.words() : inRuns(surface.text, await surface.words());
    const names = await surface.names();
    const here = seen.filter(({ start, end }) => left.some((offset) => start <= offset && offset < end));
    if (here.length === 0)
      failures.push(`"${surface.text.slice(left[0], (left[0] ?? 0) + 20)}" is not in view`);
    for (const word of here) {
      const mouse = new Mouse(page, surface, await surface.origin());
      words++;
      failures.push(...(await mouse.click(word)), ...(await mouse.doubleClick(word)));
      const next = seen[seen.indexOf(word) + random.below(5)] ?? word;
      const isEnd = rowOf(next) === rowOf(word) && (surface.snaps || isOneArea(seen, word, next));
      failures.push(...(await mouse.drag(word, isEnd ? next : word)));
      const isName = names?.some(({ start, end }) => start <= word.start && word.end <= end) ?? true;
      if (!isName) continue;
      hovers++;
      failures.push(...(await mouse.hover(word)));
    }
    const done = here.at(-1)?.end ?? (left[0] ?? 0) + 1;
    left = left.filter((start) => start >= done);
  }
  return { words, hovers, failures };
}

/**
 * Whether a word runs against its line: a number, or a word in the letters of the other direction. VS Code asks the
 * browser for one caret at each end of a drag, and at an edge of such a run that is the caret at the run's other edge:
 * so the text editor takes what is dragged over by the eye, from one side of its area to the other, and takes a run
 * as a whole. A plain text field does the first, too; in the reading view the letters under the mouse count.
 */
function isAgainst(text: string, { start, end }: SeenWord): boolean {
  const letters = text.slice(start, end);
  return isRightToLeftLine(text, start)
    ? !hasRightToLeft(letters) || /\p{N}/u.test(letters)
    : hasRightToLeft(letters);
}

function isRightToLeftLine(text: string, offset: number): boolean {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  return directionOf(text.slice(from, to < 0 ? text.length : to), 'ar') === 'rtl';
}

/** The words, those that run against their line and stand together taken as one. */
function inRuns(text: string, words: readonly SeenWord[]): readonly SeenWord[] {
  const runs: SeenWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const isOn =
      last &&
      rowOf(last) === rowOf(word) &&
      /^[-–.,:/٫٬'’& ]$/u.test(text.slice(last.end, word.start)) &&
      [last, word].every((one) => isAgainst(text, one));
    if (!isOn) runs.push(word);
    else
      runs[runs.length - 1] = {
        ...last,
        text: text.slice(last.start, word.end),
        end: word.end,
        left: Math.min(last.left, word.left),
        right: Math.max(last.right, word.right),
      };
  }
  return runs;
}

/** Of a run that stands behind a bracket, that comes along; where its other half does, too, it is not cut off again. */
function withoutBracket(text: string, taken: Stretch, { start }: SeenWord): Stretch {
  return text.charAt(taken.start) === '(' && taken.start === start - 1 ? { ...taken, start } : taken;
}

/** Whether the words from one to another are those that stand between the two on the screen. */
function isOneArea(seen: readonly SeenWord[], first: SeenWord, last: SeenWord): boolean {
  const [left, right] = [Math.min(first.left, last.left), Math.max(first.right, last.right)];
  return seen
    .filter((word) => rowOf(word) === rowOf(first))
    .every((word) => {
      const middle = (word.left + word.right) / 2;
      return (left < middle && middle < right) === (first.start <= word.start && word.end <= last.end);
    });
}

function rowOf({ top, bottom }: SeenWord): number {
  return Math.round((top + bottom) / 20);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mouse over one surface; each of its acts returns what is wrong. */
class Mouse {
  readonly #page: Page;
  readonly #surface: PointerSurface;
  readonly #origin: Point;

  constructor(page: Page, surface: PointerSurface, origin: Point) {
    this.#page = page;
    this.#surface = surface;
    this.#origin = origin;
  }

  async click(word: SeenWord): Promise<readonly string[]> {
    await this.#surface.clear();
    const { x, y } = this.#at(word, 0.5);
    await this.#page.mouse.click(x, y);
    return this.#expect(
      `a click on "${word.text}"`,
      ({ start, end }) => start === end && word.start <= start && start <= word.end,
    );
  }

  async doubleClick(word: SeenWord): Promise<readonly string[]> {
    await this.#surface.clear();
    const { x, y } = this.#at(word, 0.5);
    await this.#page.mouse.dblclick(x, y);
    // A browser takes 1,200 and ez-Zor as one word or as two; both are meant, and of a run the word that was hit.
    const isRun = /[^\p{L}\p{M}\p{N}_]/u.test(word.text);
    return this.#expect(
      `a double click on "${word.text}"`,
      ({ start, end }) =>
        ((start <= word.start && word.end <= end) || (isRun && word.start <= start && end <= word.end)) &&
        /^[\p{L}\p{M}\p{N}_]+(?:[-.,:/٫٬'’][\p{L}\p{M}\p{N}_]+)*$/u.test(
          this.#surface.text.slice(start, end),
        ),
    );
  }

  /**
   * From the first letter of a word to the last of another; in the text editor from one side of what they cover to the
   * other, and what counts is what would be tagged.
   */
  async drag(first: SeenWord, last: SeenWord): Promise<readonly string[]> {
    await this.#surface.clear();
    const { text, snaps } = this.#surface;
    const [from, to] = snaps ? [this.#at(first, 0, 1), this.#at(last, 1, -1)] : this.#sides(first, last);
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
    const whole = {
      start: wordAt(text, first.start)?.start ?? first.start,
      end: wordAt(text, last.start)?.end ?? last.end,
    };
    return this.#expect(`dragging over "${text.slice(first.start, last.end)}"`, (selected) => {
      const taken = snaps ? selected : withoutBracket(text, selectedWords(text, selected), first);
      return [{ start: first.start, end: last.end }, ...(snaps ? [whole] : [])].some(
        ({ start, end }) => start === taken.start && end === taken.end,
      );
    });
  }

  async hover(word: SeenWord): Promise<readonly string[]> {
    await this.#surface.clear();
    await this.#surface.rest();
    const { x, y } = this.#at(word, 0.5);
    await this.#page.mouse.move(x + 2, y);
    await this.#page.mouse.move(x, y);
    const found = await until(() => this.#surface.hovered(), 'an answer', patience).catch(() => undefined);
    const isRight = found && found.start <= word.end && word.start <= found.end;
    return isRight ? [] : [`hovering "${word.text}" at ${word.start} asks about ${JSON.stringify(found)}`];
  }

  /** Just within the two sides of what two words cover, in the order of their line. */
  #sides(first: SeenWord, last: SeenWord): [Point, Point] {
    const { x, y } = this.#origin;
    const at = (side: number): Point => ({ x: x + side, y: y + (first.top + first.bottom) / 2 });
    const left = at(Math.min(first.left, last.left) + 1);
    const right = at(Math.max(first.right, last.right) - 1);
    return isRightToLeftLine(this.#surface.text, first.start) ? [right, left] : [left, right];
  }

  /** A point at a share of a word's width, counted in its own direction; so many pixels further. */
  #at({ text, left, right, top, bottom }: SeenWord, share: number, pixels = 0): Point {
    const isRightToLeft = /\p{Script=Arabic}/u.test(text) && !/^\p{N}+$/u.test(text);
    const along = share * (right - left) + pixels;
    return {
      x: this.#origin.x + (isRightToLeft ? right - along : left + along),
      y: this.#origin.y + (top + bottom) / 2,
    };
  }

  async #expect(what: string, isRight: (selected: Stretch) => boolean): Promise<readonly string[]> {
    const good = await until(
      async () => (isRight(await this.#surface.selected()) ? true : undefined),
      what,
      patience,
    ).catch(() => false);
    if (good) return [];
    const { start, end } = await this.#surface.selected();
    return [`${what} selects "${this.#surface.text.slice(start, end)}" (${start} to ${end})`];
  }
}
