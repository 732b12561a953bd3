import type { Frame } from 'playwright-core';
import { until, type Vscode } from './vscode';
import type { Box } from './viewText';

/** A word of the reading view and where it stands; one for each line that it has a part on. */
export interface PageWord extends Box {
  readonly text: string;
  /** UTF-16 offsets in the article's normalised text. */
  readonly start: number;
  readonly end: number;
  /** Number of the block, from 0. */
  readonly block: number;
  readonly direction: string;
  /** In a run that runs against its block. */
  readonly embedded: boolean;
}

/** Opens the reading view of a file of the folder and waits until its text is there. */
export async function openReadingView(vscode: Vscode, path: string, column = -1): Promise<ReadingPage> {
  await vscode.evaluate(
    (api, { path, column }) =>
      api.commands.executeCommand('vscode.openWith', api.Uri.file(path), 'corpus.readingView', column),
    { path: `${vscode.folder}/${path}`, column },
  );
  return activeReadingPage(vscode);
}

/** The page of the reading view that is on the screen. */
export async function activeReadingPage(vscode: Vscode, containing?: string): Promise<ReadingPage> {
  return until(async () => {
    for (const frame of vscode.page.frames()) {
      const shown = await frame
        .evaluate((part) => {
          const text = document.querySelector('#article .blocks')?.textContent ?? '';
          return (
            text !== '' && innerWidth > 0 && document.visibilityState === 'visible' && text.includes(part)
          );
        }, containing ?? '')
        .catch(() => false);
      if (shown && (await (await frame.frameElement()).isVisible())) return new ReadingPage(frame);
    }
    return undefined;
  }, 'the reading view');
}

/** The page inside a reading view. */
export class ReadingPage {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** All words in text order with their rectangles, in the frame's coordinates. */
  words(): Promise<readonly PageWord[]> {
    return this.frame.evaluate(() => {
      const words: PageWord[] = [];
      [...document.querySelectorAll<HTMLElement>('[data-start]')].forEach((block, number) => {
        const from = Number(block.dataset['start']);
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const text = nodes.map(({ data }) => data).join('');
        const place = (offset: number, end: boolean): readonly [Text, number] => {
          let left = offset;
          for (const node of nodes) {
            if (end ? left <= node.length : left < node.length) return [node, left];
            left -= node.length;
          }
          throw new Error('beyond the text');
        };
        for (const match of text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
          const range = document.createRange();
          range.setStart(...place(match.index, false));
          range.setEnd(...place(match.index + match[0].length, true));
          const box = range.getBoundingClientRect();
          words.push({
            text: match[0],
            start: from + match.index,
            end: from + match.index + match[0].length,
            block: number,
            direction: getComputedStyle(block).direction,
            embedded: range.startContainer.parentElement !== block,
            left: box.left,
            right: box.right,
            top: box.top,
            bottom: box.bottom,
          });
        }
      });
      return words;
    });
  }
}
