import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { projectFolder } from '../scripts/support/cache';
import { activeReadingPage, openReadingView, type ReadingPage } from '../test/support/readingView';
import { openVscode, until, type Vscode } from '../test/support/vscode';
import { measureFrames, type Frames } from './support/frames';
import { generatedArticles } from './support/generatedCorpus';

/** Characters of the long article, and passages in it. */
const [length, passages] = [500_000, 500];
const rounds = 5;
const limits = { opening: 1.5, frame: 50, tag: 100 } as const;

/** The reading view of a very long article: opening it, against the text editor; scrolling; tagging. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-long-'));
  try {
    writeCorpus(folder);
    const vscode = await openVscode({ folder, width: 1200, height: 900 });
    try {
      await measure(vscode);
    } finally {
      await vscode.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCorpus(folder: string): void {
  for (const file of ['actors.yaml', 'places.yaml', 'codebook.yaml'])
    copyFileSync(join(projectFolder, 'seeds', file), join(folder, file));
  writeFileSync(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\n');
  writeFileSync(join(folder, 'short.txt'), 'عنوان\n\nقالت روسيا إن سوريا ترحب بها.\n');
  let text = '';
  for (const article of generatedArticles(Math.ceil(length / 1500))) text += `${article}\n`;
  text = text.slice(0, length);
  writeFileSync(join(folder, 'long.txt'), text);
  const step = Math.floor(length / passages);
  const entries = Array.from({ length: passages }, (_, i) => {
    const start = [...text.slice(0, i * step)].length;
    const quote = text.slice(i * step, i * step + 120);
    return [
      `  - id: bench${String(i).padStart(5, '0')}`,
      `    tags: [accusation/collusion]`,
      `    start: ${start}`,
      `    end: ${start + [...quote].length}`,
      `    quote: ${JSON.stringify(quote)}`,
    ].join('\n');
  });
  writeFileSync(join(folder, 'long.tags.yaml'), `sidecar: 1\npassages:\n${entries.join('\n')}\n`);
}

async function measure(vscode: Vscode): Promise<void> {
  // What the first editor and the first page of a window cost is not the article's.
  await vscode.open('short.txt');
  await (await openReadingView(vscode, 'short.txt')).marked();
  const opened: Record<Kind, Opening[]> = { default: [], 'corpus.readingView': [] };
  for (let i = 0; i < rounds; i++)
    for (const kind of ['default', 'corpus.readingView'] as const)
      opened[kind].push(await openingOf(vscode, kind));
  for (const what of ['text', 'marks'] as const) {
    const [editor, reading] = (['default', 'corpus.readingView'] as const).map((kind) =>
      median(opened[kind].map((times) => times[what])),
    ) as [number, number];
    const words = `${ms(reading)} against ${ms(editor)} of the text editor`;
    report(`${what} in view`, reading / editor, limits.opening, '', words);
  }
  const begins = median(opened['corpus.readingView'].map(({ page }) => page));
  const own = median(opened['corpus.readingView'].map(({ page, text }) => text - page));
  console.log(`  of which        ${ms(begins)} until VS Code begins the page, ${ms(own)} in it`);

  const page = await openReadingView(vscode, 'long.txt');
  await page.marked();
  await page.frame.waitForTimeout(3000);
  const { longest, most, painted } = await scroll(vscode, page.frame);
  report(
    'longest frame',
    longest,
    limits.frame,
    ' ms',
    `while scrolling; 95 of 100 are shorter than ${ms(most)}`,
  );
  console.log(`  painted         ${painted} ranges at a time`);
  report(
    'a tag',
    await taggingTime(vscode, page),
    limits.tag,
    ' ms',
    'from the command to the bracket, in the median',
  );
}

type Kind = 'default' | 'corpus.readingView';

/** Milliseconds from the command until something is painted, by the page's own clock. */
interface Opening {
  /** The page begins, before the first byte of ours is read; of the text editor as `text`. */
  readonly page: number;
  readonly text: number;
  /** Names are underlined in it. */
  readonly marks: number;
}

/** Opens the article; every editor is closed before. */
async function openingOf(vscode: Vscode, kind: Kind): Promise<Opening> {
  await vscode.command('workbench.action.closeAllEditors');
  await vscode.page.waitForTimeout(2000);
  const editor = kind === 'default' ? paintedInEditor(vscode) : undefined;
  const begin = Date.now();
  await vscode.evaluate(
    (api, { path, kind }) => api.commands.executeCommand('vscode.openWith', api.Uri.file(path), kind),
    { path: `${vscode.folder}/long.txt`, kind },
  );
  const times = await (editor ?? paintedInPage((await activeReadingPage(vscode)).frame));
  return { page: times.page - begin, text: times.text - begin, marks: times.marks - begin };
}

/** The editor's rows are looked at before each frame; the frame after the one that has something in them shows it. */
function paintedInEditor(vscode: Vscode): Promise<Opening> {
  return vscode.page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const rows = '.editor-group-container.active .view-line';
    while ((document.querySelector(rows)?.textContent ?? '').length <= 5) await frame();
    await frame();
    const text = Date.now();
    const isMarked = (): boolean =>
      [...document.querySelectorAll(`${rows} span span`)].some((span) =>
        getComputedStyle(span).textDecorationLine.includes('underline'),
      );
    while (!isMarked()) await frame();
    await frame();
    return { page: text, text, marks: Date.now() };
  });
}

/** Marks that are there before they can be looked for count as there only then. */
function paintedInPage(frame: Frame): Promise<Opening> {
  return frame.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const isMarked = (): boolean =>
      [...CSS.highlights].some(([name, { size }]) => /^(mark|candidate)-/u.test(name) && size > 0);
    while (!isMarked()) await frame();
    await frame();
    const marks = Date.now();
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const page = performance.timeOrigin;
    return { page, text: page + (first?.startTime ?? NaN), marks };
  });
}

/** Scrolls on by a third of the window, two hundred times. */
async function scroll(vscode: Vscode, frame: Frame): Promise<Frames & { readonly painted: number }> {
  let painted = 0;
  const frames = await measureFrames(vscode.page, 200, async () => {
    const ranges = await frame.evaluate(async () => {
      const page = document.querySelector('#page');
      page?.scrollBy({ top: page.clientHeight / 3, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    });
    painted = Math.max(painted, ranges);
  });
  return { ...frames, painted };
}

async function taggingTime(vscode: Vscode, { frame }: ReadingPage): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await frame.evaluate((i) => {
      const page = document.querySelector('#page');
      const seen = [...document.querySelectorAll('#article .blocks > *')].filter((block) => {
        const { top, bottom } = block.getBoundingClientRect();
        return top > 0 && bottom < (page?.clientHeight ?? 0) && block.textContent.length > 60;
      });
      const text = seen[0]?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, i * 10, text, i * 10 + 8);
      document.querySelector<HTMLElement>('#article')?.focus();
      delete document.body.dataset['marked'];
      const brackets = (): string[] =>
        [...document.querySelectorAll<HTMLElement>('.bracket')].map(
          ({ dataset }) => dataset['passage'] ?? '',
        );
      const before = new Set(brackets());
      const look = (): void => {
        if (brackets().every((id) => before.has(id))) requestAnimationFrame(look);
        else document.body.dataset['marked'] = String(Date.now());
      };
      look();
    }, i);
    await frame.waitForTimeout(500);
    const begin = Date.now();
    await vscode.command('corpus.tagSelection', { tags: ['accusation/collusion'] });
    const end = await until(
      async () => Number(await frame.evaluate(() => document.body.dataset['marked'])) || undefined,
      'the bracket',
    );
    times.push(end - begin);
  }
  return median(times);
}

function report(name: string, figure: number, limit: number, unit: string, words: string): void {
  const verdict = figure <= limit ? '' : '  OVER THE LIMIT';
  if (verdict !== '') process.exitCode = 1;
  const digits = unit === '' ? 2 : 0;
  console.log(
    `  ${name.padEnd(15)} ${figure.toFixed(digits)}${unit}, ${words}; limit ${limit}${unit}${verdict}`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
