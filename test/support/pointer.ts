import { openReadingView } from './readingView';
import type { Vscode } from './vscode';
import type { Box } from './viewText';

/** A word on the screen, in offsets of the surface's own text. */
export interface SeenWord extends Box {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An article on the screen as a mouse finds it: the text editor or the reading view. */
export interface PointerSurface {
  readonly text: string;
  /** Whether what is selected by dragging becomes whole words. */
  readonly snaps: boolean;
  /** The words in the window, in the order of the text. */
  words(): Promise<readonly SeenWord[]>;
  /** The stretches in the window that have a card; undefined where every word asks for one. */
  names(): Promise<readonly Stretch[] | undefined>;
  /** Brings an offset to the top of the window. */
  scrollTo(offset: number): Promise<void>;
  selected(): Promise<Stretch>;
  /** Takes away what lies over the text. */
  clear(): Promise<void>;
  /** Forgets what was hovered. */
  rest(): Promise<void>;
  /** What the surface's host was asked about under the mouse since then. */
  hovered(): Promise<Stretch | undefined>;
  /** Where the page of the surface begins in the window. */
  origin(): Promise<{ readonly x: number; readonly y: number }>;
}

interface Recorder {
  hovered?: number | undefined;
}

/** The text editor on an article. */
export async function editorSurface(vscode: Vscode, path: string): Promise<PointerSurface> {
  await vscode.openArticle(path);
  await vscode.page.waitForTimeout(1000);
  const text = (await vscode.editor())?.text ?? '';
  await vscode.evaluate((api) => {
    const recorder = globalThis as Recorder & { listening?: boolean };
    if (recorder.listening) return;
    recorder.listening = true;
    api.languages.registerHoverProvider(
      { pattern: '**' },
      {
        provideHover: (document, position) => {
          recorder.hovered = document.offsetAt(position);
          return undefined;
        },
      },
    );
  });
  return {
    text,
    snaps: false,
    words: () => vscode.words(text),
    names: async () => undefined,
    clear: () => vscode.hideHover(),
    scrollTo: async (offset) => {
      await vscode.evaluate((api, offset) => {
        const editor = api.window.activeTextEditor;
        const position = editor?.document.positionAt(offset);
        if (position) editor?.revealRange(new api.Range(position, position), api.TextEditorRevealType.AtTop);
      }, offset);
      await vscode.find([offset, offset + 1]);
    },
    selected: () =>
      vscode.evaluate((api) => {
        const editor = api.window.activeTextEditor;
        if (!editor) return { start: -1, end: -1 };
        const { document, selection } = editor;
        return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
      }),
    rest: async () => {
      await vscode.page.mouse.move(2, 2);
      await vscode.evaluate(() => ((globalThis as Recorder).hovered = undefined));
    },
    hovered: async () => {
      const at = await vscode.evaluate(() => (globalThis as Recorder).hovered ?? -1);
      return at < 0 ? undefined : { start: at, end: at };
    },
    origin: async () => ({ x: 0, y: 0 }),
  };
}

/** The reading view of an article; `text` is its normalised text. */
export async function readingSurface(vscode: Vscode, path: string, text: string): Promise<PointerSurface> {
  const page = await openReadingView(vscode, path);
  await page.marked();
  await page.frame.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.frame.waitForTimeout(700);
  await page.frame.evaluate(() => {
    // It would lie over the next word.
    document.querySelector<HTMLElement>('.selection-toolbar')?.style.setProperty('visibility', 'hidden');
    addEventListener('message', ({ data }: MessageEvent<{ type?: string; span?: Stretch }>) => {
      if (data.type === 'card') document.body.dataset['hovered'] = JSON.stringify(data.span);
    });
  });
  return {
    text,
    snaps: true,
    words: () => page.visibleWords(),
    names: () => page.names(),
    clear: () => page.frame.evaluate(() => document.querySelector('.card')?.setAttribute('hidden', '')),
    scrollTo: (offset) => page.scrollTo(offset),
    selected: () => page.selectedSpan(),
    rest: async () => {
      await vscode.page.mouse.move(2, 2);
      await page.frame.evaluate(() => delete document.body.dataset['hovered']);
    },
    hovered: async () => {
      const span = await page.frame.evaluate(() => document.body.dataset['hovered']);
      return span === undefined ? undefined : (JSON.parse(span) as Stretch);
    },
    origin: () => page.origin(),
  };
}
