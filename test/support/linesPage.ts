import type { Frame } from 'playwright-core';
import type { Box } from './viewText';
import { until, type Vscode } from './vscode';

/** A line on the screen: its parts as texts, and where their letters stand. */
export interface ShownLine {
  readonly direction: string;
  readonly before: Part;
  readonly keyword: Part;
  readonly after: Part;
  readonly className: string;
  readonly about: string;
}

export interface Part {
  readonly text: string;
  /** The words in the order of the text. */
  readonly words: readonly (Box & { readonly text: string })[];
  /** Of all of the text, which may be wider than its column. */
  readonly edges: { readonly left: number; readonly right: number };
  /** Of the column. */
  readonly left: number;
  readonly right: number;
}

/** Makes `linesPage` wait for the next list: what the panel said of the one before is taken away. */
export async function awaitNextList(vscode: Vscode): Promise<void> {
  for (const frame of vscode.page.frames()) {
    await frame
      .evaluate(() => {
        if (document.querySelector('.lines')) document.querySelector('[role=status]')?.replaceChildren();
      })
      .catch(() => undefined);
  }
}

/** The panel of lines, once its list is whole. */
export async function linesPage(vscode: Vscode, title?: string): Promise<LinesPage> {
  return until(async () => {
    for (const frame of vscode.page.frames()) {
      const shown = await frame
        .evaluate(
          (wanted) =>
            document.querySelector('.lines') !== null &&
            innerWidth > 0 &&
            document.querySelector('[role=status]')?.textContent !== '' &&
            (wanted === null || document.querySelector('h1 bdi')?.textContent === wanted),
          title ?? null,
        )
        .catch(() => false);
      if (shown) return new LinesPage(frame);
    }
    return undefined;
  }, 'the panel of lines');
}

export class LinesPage {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** The words on which the lines are, from top to bottom, of the rows that exist. */
  keywords(): Promise<readonly string[]> {
    return this.frame.locator('.line .keyword').allInnerTexts();
  }

  count(): Promise<string> {
    return this.frame.locator('h1 .count').innerText();
  }

  said(): Promise<string> {
    return this.frame.locator('[role=status]').innerText();
  }

  /** Waits until the head says so much. */
  async counted(text: string): Promise<void> {
    await until(
      async () => ((await this.count()).includes(text) ? true : undefined),
      `"${text}" in the head`,
    );
  }

  /** Leads the keys to the active line. */
  async focus(): Promise<void> {
    await this.frame.locator('[role=row][tabindex="0"]').focus();
  }

  /** The line that has the keys; its index from 0. */
  focused(): Promise<number> {
    return this.frame.evaluate(() =>
      Number((document.activeElement as HTMLElement | null)?.dataset['index'] ?? -1),
    );
  }

  lines(): Promise<readonly ShownLine[]> {
    return this.frame.evaluate(() => {
      const part = (element: Element | null): Part => {
        const node = document
          .createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT)
          .nextNode() as Text | null;
        const text = node?.data ?? '';
        const column = element?.getBoundingClientRect();
        const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
          const range = document.createRange();
          if (node) {
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
          }
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { text: match[0], left, right, top, bottom };
        });
        const whole = document.createRange();
        whole.selectNodeContents(node ?? document.body);
        const { left: from, right: to } = whole.getBoundingClientRect();
        const edges = { left: from, right: to };
        return { text, words, edges, left: column?.left ?? 0, right: column?.right ?? 0 };
      };
      return [...document.querySelectorAll<HTMLElement>('.line')].map((line) => ({
        direction: line.querySelector('.words')?.getAttribute('dir') ?? '',
        before: part(line.querySelector('.before')),
        keyword: part(line.querySelector('.keyword')),
        after: part(line.querySelector('.after')),
        className: line.className,
        about: line.querySelector('.about')?.textContent ?? '',
      }));
    });
  }
}
