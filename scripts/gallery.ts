/**
 * `npx tsx scripts/gallery.ts FOLDER [THEME…]`: photographs every article that there is to try, in the text editor and
 * in the reading view, in each theme, wide and narrow, and sets the pictures on one sheet a theme, surface and width.
 * FOLDER is outside the project: the originals are not ours to publish.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openReadingView } from '../test/support/readingView';
import { readingSamples, type SampleArticle } from '../test/support/readingSamples';
import { closeBrowser, openVscode, type Vscode } from '../test/support/vscode';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
} as const;
const widths = { wide: 1240, narrow: 600 } as const;
const height = 1000;
const surfaces = ['editor', 'reading'] as const;

async function main(): Promise<void> {
  const [out, ...only] = process.argv.slice(2);
  if (out === undefined) throw new Error('npx tsx scripts/gallery.ts FOLDER [THEME…]');
  await mkdir(out, { recursive: true });
  const samples = await readingSamples();
  try {
    for (const [name, theme] of Object.entries(themes))
      if (only.length === 0 || only.includes(name))
        for (const [size, width] of Object.entries(widths))
          await takeAll(resolve(out), samples, `${name}-${size}`, theme, width);
  } finally {
    await samples.remove();
  }
}

async function takeAll(
  out: string,
  { folder, articles }: { readonly folder: string; readonly articles: readonly SampleArticle[] },
  series: string,
  theme: string,
  width: number,
): Promise<void> {
  const settings = { 'workbench.colorTheme': theme, 'window.commandCenter': false };
  const vscode = await openVscode({ folder, width, height, settings });
  try {
    await vscode.command('workbench.action.closeSidebar');
    for (const { path, name } of articles) {
      await vscode.openArticle(path);
      await vscode.page.waitForTimeout(1000);
      await vscode.picture(join(out, `${series}-editor-${name}.png`));
      const page = await openReadingView(vscode, path);
      await page.marked();
      await page.frame.evaluate(() => document.fonts.ready.then(() => undefined));
      await vscode.page.waitForTimeout(500);
      await vscode.picture(join(out, `${series}-reading-${name}.png`));
      await vscode.command('workbench.action.closeAllEditors');
    }
    for (const surface of surfaces) {
      const names = articles.map(({ name }) => `${series}-${surface}-${name}.png`);
      await sheet(vscode, out, names, `sheet-${series}-${surface}.png`, width);
      console.log(join(out, `sheet-${series}-${surface}.png`));
    }
  } finally {
    await vscode.close();
  }
}

/** Sets pictures side by side, each with its name. */
async function sheet(
  vscode: Vscode,
  out: string,
  names: readonly string[],
  name: string,
  width: number,
): Promise<void> {
  const page = await vscode.page.context().newPage();
  await page.setViewportSize({ width: 4 * 480, height: 600 });
  const figures = await Promise.all(
    names.map(async (file) => {
      const data = (await readFile(join(out, file))).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${file}</figcaption></figure>`;
    }),
  );
  const columns = width > 800 ? 3 : 5;
  await page.setContent(
    `<style>body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 6px; margin: 6px }
     figure { margin: 0 } img { width: 100% } figcaption { font: 11px sans-serif }</style>${figures.join('')}`,
  );
  await page.screenshot({ path: join(out, name), fullPage: true });
  await page.close();
}

void main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(closeBrowser);
