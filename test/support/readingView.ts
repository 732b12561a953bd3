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
      if (shown && (await isOnScreen(frame))) return new ReadingPage(frame);
    }
    return undefined;
  }, 'the reading view');
}

/** A hidden view keeps its page; only the frame around it is hidden. */
async function isOnScreen(frame: Frame): Promise<boolean> {
  const outer = frame.parentFrame();
  return outer !== null && (await outer.frameElement()).isVisible();
}

/** The page inside a reading view. */
export class ReadingPage {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Waits until names are marked. */
  async marked(): Promise<void> {
    await until(
      () => this.frame.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0) || undefined),
      'the marks',
    );
  }

  /** The text of the article as it is on the page. */
  text(): Promise<string> {
    return this.frame.locator('.blocks').innerText();
  }

  selected(): Promise<string> {
    return this.frame.evaluate(() => getSelection()?.toString() ?? '');
  }

  /** Words that are in the window now, and not so near its lower edge that the browser scrolls when one drags there. */
  async visibleWords(): Promise<readonly PageWord[]> {
    const height = await this.frame.evaluate(() => document.querySelector('#page')?.clientHeight ?? 0);
    return (await this.words()).filter(({ top, bottom }) => top > 0 && bottom < height - 24);
  }

  /** The offset of the first word that is in the window. */
  async topWord(): Promise<number> {
    return (await this.words()).find(({ top }) => top >= 0)?.start ?? -1;
  }

  /** Selects the first occurrence of a text, and leads the keys to the article. */
  async select(text: string): Promise<void> {
    await this.frame.locator('#article').focus();
    await this.frame.evaluate((wanted) => {
      const walker = document.createTreeWalker(
        document.querySelector('.blocks') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        return;
      }
      throw new Error(`The page has no "${wanted}".`);
    }, text);
    await this.frame.waitForTimeout(150);
  }

  /** Moves the mouse over the first word with these letters. */
  async hover(text: string): Promise<void> {
    await this.select(text);
    await this.frame.waitForTimeout(200);
    const word = (await this.visibleWords()).find((one) => one.text.includes(text));
    if (!word) throw new Error(`"${text}" is not in view.`);
    const origin = await this.origin();
    const [x, y] = [origin.x + (word.left + word.right) / 2, origin.y + (word.top + word.bottom) / 2];
    const { mouse } = this.frame.page();
    await mouse.move(x + 3, y);
    await mouse.move(x, y);
  }

  /** Takes the selection's toolbar out of the way of the mouse. */
  async hideToolbar(): Promise<void> {
    await this.frame.evaluate(() => document.querySelector('.selection-toolbar')?.setAttribute('hidden', ''));
  }

  async doubleClick({ left, right, top, bottom }: PageWord): Promise<void> {
    const origin = await this.origin();
    await this.frame.page().mouse.dblclick(origin.x + (left + right) / 2, origin.y + (top + bottom) / 2);
    await this.frame.waitForTimeout(30);
  }

  /** The selection in offsets of the article. */
  selectedSpan(): Promise<{ readonly start: number; readonly end: number }> {
    return this.frame.evaluate(() => {
      const range = getSelection()?.getRangeAt(0);
      const offset = (node: Node | undefined, at: number): number => {
        const block = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(
          '[data-start]',
        );
        if (!block || !node) return -1;
        const before = document.createRange();
        before.setStart(block, 0);
        before.setEnd(node, at);
        return Number(block.dataset['start']) + before.toString().length;
      };
      return {
        start: offset(range?.startContainer, range?.startOffset ?? 0),
        end: offset(range?.endContainer, range?.endOffset ?? 0),
      };
    });
  }

  /** Where the marked names near the screen stand, in offsets of the article. */
  names(): Promise<readonly { readonly start: number; readonly end: number }[]> {
    return this.frame.evaluate(() => {
      const offset = (node: Node, at: number): number => {
        const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
          '[data-start]',
        );
        if (!block) return -1;
        const before = document.createRange();
        before.setStart(block, 0);
        before.setEnd(node, at);
        return Number(block.dataset['start']) + before.toString().length;
      };
      return [...CSS.highlights]
        .filter(([name]) => /^(mark|candidate)-/u.test(name))
        .flatMap(([, ranges]) => [...ranges])
        .map((range) => ({
          start: offset(range.startContainer, range.startOffset),
          end: offset(range.endContainer, range.endOffset),
        }));
    });
  }

  /** Presses the mouse at one point of the page and lets it go at another. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const origin = await this.origin();
    const { mouse } = this.frame.page();
    await mouse.move(origin.x + from.x, origin.y + from.y);
    await mouse.down();
    await mouse.move(origin.x + to.x, origin.y + to.y, { steps: 6 });
    await mouse.up();
    await this.frame.waitForTimeout(100);
  }

  /** Scrolls to a share of the whole way, from 0 to 1. */
  scrollToShare(share: number): Promise<void> {
    return this.frame.evaluate((share) => {
      const page = document.querySelector('#page');
      if (page) page.scrollTop = share * (page.scrollHeight - page.clientHeight);
    }, share);
  }

  /** How far the article is scrolled, in CSS pixels. */
  scrollTop(): Promise<number> {
    return this.frame.evaluate(() => document.querySelector('#page')?.scrollTop ?? 0);
  }

  /** Brings an offset of the article to the top of the window. */
  async scrollTo(offset: number): Promise<void> {
    const word = (await this.words()).find(({ end }) => end > offset);
    await this.frame.evaluate(
      (top) => document.querySelector('#page')?.scrollBy({ top }),
      (word?.top ?? 0) - 30,
    );
    await this.frame.waitForTimeout(150);
  }

  /** Where the page stands in the window. */
  async origin(): Promise<{ x: number; y: number }> {
    const box = await (await this.frame.frameElement()).boundingBox();
    if (!box) throw new Error('The reading view is not on the screen.');
    return box;
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
