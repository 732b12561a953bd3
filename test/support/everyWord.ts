import type { Page } from 'playwright-core';
import { directionOf, hasRightToLeft } from '../../src/core/text/direction';
import { wordAt } from '../../src/core/text/words';
import type { PointerSurface, SeenWord, Stretch } from './pointer';
import { Random } from './random';
import { until } from './vscode';

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
    const seen = await surface.words();
    const names = await surface.names();
    const here = seen.filter(({ start }) => left.includes(start));
    if (here.length === 0)
      failures.push(`"${surface.text.slice(left[0], (left[0] ?? 0) + 20)}" is not in view`);
    for (const word of here) {
      if (!surface.snaps && isAgainst(surface.text, word)) continue;
      const mouse = new Mouse(page, surface, await surface.origin());
      words++;
      failures.push(...(await mouse.click(word)), ...(await mouse.doubleClick(word)));
      const next = seen[seen.indexOf(word) + random.below(5)] ?? word;
      const isEnd = rowOf(next) === rowOf(word) && (surface.snaps || !isAgainst(surface.text, next));
      failures.push(...(await mouse.drag(word, isEnd ? next : word)));
      const isName = names?.some(({ start, end }) => start <= word.start && word.end <= end) ?? true;
      if (!isName) continue;
      hovers++;
      failures.push(...(await mouse.hover(word)));
    }
    left = left.filter((start) => start > (here.at(-1)?.start ?? left[0] ?? 0));
  }
  return { words, hovers, failures };
}

/**
 * Whether a word runs against its line: a number, or a word in the letters of the other direction. Where such a run
 * begins and ends, VS Code's text editor mistakes its two ends for each other; no extension can mend that, and the
 * README says so.
 */
function isAgainst(text: string, { start, end }: SeenWord): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = directionOf(text.slice(from, to < 0 ? text.length : to), 'ar');
  const letters = text.slice(start, end);
  return line === 'rtl' ? !hasRightToLeft(letters) || /\p{N}/u.test(letters) : hasRightToLeft(letters);
}

function rowOf({ top, bottom }: SeenWord): number {
  return Math.round((top + bottom) / 20);
}

/** The mouse over one surface; each of its acts returns what is wrong. */
class Mouse {
  readonly #page: Page;
  readonly #surface: PointerSurface;
  readonly #origin: { readonly x: number; readonly y: number };

  constructor(page: Page, surface: PointerSurface, origin: { readonly x: number; readonly y: number }) {
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
    // A browser takes 1,200 and ez-Zor as one word or as two; both are meant.
    return this.#expect(
      `a double click on "${word.text}"`,
      ({ start, end }) =>
        start <= word.start &&
        word.end <= end &&
        /^[\p{L}\p{M}\p{N}_]+(?:[-.,:/٫٬'’][\p{L}\p{M}\p{N}_]+)*$/u.test(
          this.#surface.text.slice(start, end),
        ),
    );
  }

  /** From the first letter of a word to the last of another. */
  async drag(first: SeenWord, last: SeenWord): Promise<readonly string[]> {
    await this.#surface.clear();
    const [from, to] = [this.#at(first, 0, 1), this.#at(last, 1, this.#surface.snaps ? -1 : 0)];
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
    const whole = {
      start: wordAt(this.#surface.text, first.start)?.start ?? first.start,
      end: wordAt(this.#surface.text, last.start)?.end ?? last.end,
    };
    return this.#expect(
      `dragging over "${this.#surface.text.slice(first.start, last.end)}"`,
      ({ start, end }) =>
        [{ start: first.start, end: last.end }, ...(this.#surface.snaps ? [whole] : [])].some(
          (one) => one.start === start && one.end === end,
        ),
    );
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

  /** A point at a share of a word's width, counted in its own direction; so many pixels further. */
  #at({ text, left, right, top, bottom }: SeenWord, share: number, pixels = 0): { x: number; y: number } {
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
