/** `npm run pictures`: makes the pictures of the README in `images/`, from the real VS Code on the sample corpus. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesPage } from '../test/support/linesPage';
import { closeBrowser, openVscode, until, type Vscode } from '../test/support/vscode';
import { projectFolder } from './support/cache';

/** The window's title says how it was started, which is of no interest here. */
const titleBar = 29;

const article = '000_dab5c20b44fabfd1.txt';

const seeds = join(projectFolder, 'seeds');

async function main(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: projectFolder, stdio: 'ignore' });
  await take('article', 1240, 780, async (vscode) => {
    await vscode.command('workbench.view.extension.corpus');
    await vscode.open(article);
    await until(async () => ((await vscode.treeRows()).length > 4 ? true : undefined), 'the tree');
    await expandFirst(vscode);
  });
  await take('reading', 1000, 720, async (vscode) => {
    await vscode.command('workbench.action.closeSidebar');
    await vscode.open(article);
    await ready(vscode);
    await vscode.command('corpus.openReadingView');
    await vscode.page.waitForTimeout(3000);
  });
  await take('hover', 900, 560, async (vscode) => {
    await vscode.command('workbench.action.closeSidebar');
    await vscode.open(article);
    await ready(vscode);
    await vscode.hover('قوات سوريا الديمقراطية');
  });
  await take('tagging', 900, 560, async (vscode) => {
    await vscode.command('workbench.action.closeSidebar');
    await vscode.open(article);
    await ready(vscode);
    await vscode.select('فأقر قوام القوة التي سترابط في قاعدتي طرطوس وحميميم');
    await vscode.palette('Corpus: Tag Selection…');
    await until(async () => ((await vscode.quickPickRows()).length > 3 ? true : undefined), 'the codebook');
  });
  await take('jumping', 900, 560, async (vscode) => {
    await vscode.command('workbench.action.closeSidebar');
    await vscode.open(article);
    await ready(vscode);
    await vscode.palette('Corpus: Go to Actor…');
    await until(async () => ((await vscode.quickPickRows()).length > 3 ? true : undefined), 'the actors');
    await vscode.page.keyboard.type('بوتين');
    await vscode.page.waitForTimeout(500);
    await vscode.press('Enter');
    await vscode.page.waitForTimeout(1000);
    await vscode.press('ArrowDown');
  });
  await take('lines', 1100, 640, async (vscode) => {
    await vscode.command('workbench.action.closeSidebar');
    await vscode.open(article);
    await ready(vscode);
    await vscode.command('corpus.concordance', { kind: 'actor', id: 'russia' });
    await linesPage(vscode);
    await vscode.press('ArrowDown', 'ArrowDown', 'Enter');
  });
  await takeCandidates();
}

/** The sample corpus before anybody has told it who acts in it. */
async function takeCandidates(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-reader-picture-'));
  try {
    await cp(seeds, folder, { recursive: true });
    for (const name of await readdir(folder))
      if (name === 'actors.yaml' || name.endsWith('.tags.yaml')) await rm(join(folder, name));
    const prepare = async (vscode: Vscode): Promise<void> => {
      await vscode.open(article);
      await ready(vscode);
      await vscode.command('corpus.candidates.focus');
      await vscode.page.waitForTimeout(1500);
      for (const key of ['Home', 'ArrowRight']) await vscode.press(key);
    };
    await take('candidates', 1240, 560, prepare, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One picture of a fresh window of this size, sharp on screens of high resolution too. */
async function take(
  name: string,
  width: number,
  height: number,
  prepare: (vscode: Vscode) => Promise<void>,
  folder = seeds,
): Promise<void> {
  const vscode = await openVscode({
    folder,
    width,
    height,
    scale: 1.5,
    settings: {
      'workbench.colorTheme': 'Light Modern',
      'window.commandCenter': false,
      'editor.overviewRulerBorder': false,
    },
  });
  try {
    await prepare(vscode);
    await vscode.page.waitForTimeout(1500);
    const path = join(projectFolder, 'images', `${name}.png`);
    await vscode.picture(path, { x: 0, y: titleBar, width, height: height - titleBar });
    console.log(`images/${name}.png  ${(statSync(path).size / 1000).toFixed(0)} kB`);
  } finally {
    await vscode.close();
  }
}

/** Waits until the article has its colours. */
async function ready(vscode: Vscode): Promise<void> {
  await until(
    async () => ((await vscode.editor())?.language === 'corpus-article' ? true : undefined),
    'the language',
  );
  await vscode.page.waitForTimeout(1500);
}

/** Opens the first article of the tree, and its first group. */
async function expandFirst(vscode: Vscode): Promise<void> {
  const row = vscode.page.locator('.part.sidebar .monaco-list-row').first();
  await row.locator('.monaco-tl-twistie').click();
  await vscode.page.waitForTimeout(500);
}

void main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(closeBrowser);
