import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../scripts/support/cache';
import { openVscode, until, type Vscode } from '../test/support/vscode';
import { cacheFilesIn, damage } from './support/damagedCache';
import { planted, withCorpus } from './support/generatedCorpus';
import type { Blocks } from './support/eventLoop';
import { hostBlocks, plantedArticles, watchHost, type HostBlocks } from './support/hostWatch';

/** Articles and entities; `CORPUS_ARTICLES` says otherwise. */
const [articles, entities] = [Number(process.env['CORPUS_ARTICLES'] ?? 10_000), 1_000];
/** VS Code's own git works in the same host at each changed file, for longer than we do: it is not what is measured. */
const settings = { 'git.enabled': false };
const rounds = 5;
const nearest = '000/000000.txt';

/**
 * What a large corpus is like in a real VS Code: starting, opening, jumping, tagging, another branch, two windows, a
 * damaged cache, a host that dies. Everything is seen from where a reader sees it: by the card of an actor, which says in
 * how many articles he is mentioned.
 */
export async function run(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: projectFolder, stdio: 'ignore' });
  const data = mkdtempSync(join(tmpdir(), 'corpus-reader-data-'));
  try {
    await withCorpus(articles, entities, async (folder) => {
      branches(folder);
      const begin = (): Promise<Vscode> => openVscode({ folder, inPlace: true, data, height: 900, settings });
      print('articles', articles);
      await firstWindow(folder, data, begin);
      await laterWindows(data, begin);
    });
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A first start, what a reader then does all day, and another branch. */
async function firstWindow(folder: string, data: string, begin: () => Promise<Vscode>): Promise<void> {
  const vscode = await begin();
  try {
    await watchHost(vscode);
    await vscode.openArticle(nearest);
    print('first start: the open article is right after', await waitFor(vscode, (found) => found >= 1), 'ms');
    print('  all counts are right after', await waitFor(vscode, (found) => found === planted.articles), 'ms');
    printBlocks(await hostBlocks(vscode));
    await until(
      async () => cacheFilesIn(data).some((file) => file.endsWith('index')) || undefined,
      'the cache',
      60_000,
    );

    print('open an article', await median(vscode, openNext), 'ms');
    print('jump to the next mention', await median(vscode, jump), 'ms');
    print('tag a sentence', await median(vscode, tag), 'ms');
    printBlocks(await hostBlocks(vscode));

    for (const [branch, expected] of [
      ['other', articles],
      ['main', planted.articles],
    ] as const) {
      git(folder, 'checkout', '-q', '-f', branch);
      print(
        `git checkout ${branch}: right after`,
        await waitFor(vscode, (found) => found === expected),
        'ms',
      );
      printBlocks(await hostBlocks(vscode));
    }
    // Rest, until what was read is stored.
    await vscode.page.waitForTimeout(8000);
  } finally {
    await vscode.close();
  }
}

async function laterWindows(data: string, begin: () => Promise<Vscode>): Promise<void> {
  await start('start from the cache', begin);

  const both = await Promise.all([begin(), begin()]);
  try {
    const times = await Promise.all(both.map(rightAfter));
    print('two windows at once: both right after', Math.max(...times), 'ms');
  } finally {
    await Promise.all(both.map((vscode) => vscode.close()));
  }

  print('cache damaged: files', damage(data));
  await start('start from a damaged cache', begin);

  // Killed in the middle of writing: as soon as some of the cache is there.
  for (const file of cacheFilesIn(data)) rmSync(file);
  const killed = await begin();
  await killed.openArticle(nearest);
  await until(async () => cacheFilesIn(data).length > 3 || undefined, 'the cache to be written', 120_000);
  await killed.evaluate(() => void setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1));
  await killed.close();
  print('host killed while it wrote: files left', cacheFilesIn(data).length);
  await start('start after that', begin);
}

async function start(name: string, begin: () => Promise<Vscode>): Promise<void> {
  const vscode = await begin();
  try {
    await watchHost(vscode);
    print(`${name}: right after`, await rightAfter(vscode), 'ms');
    printBlocks(await hostBlocks(vscode));
  } finally {
    await vscode.close();
  }
}

async function rightAfter(vscode: Vscode): Promise<number> {
  const begun = Date.now();
  await vscode.openArticle(nearest);
  await waitFor(vscode, (found) => found === planted.articles);
  return Date.now() - begun;
}

/** Milliseconds until the planted actor's card says what it should. */
async function waitFor(vscode: Vscode, isRight: (articles: number) => boolean): Promise<number> {
  const begun = Date.now();
  await until(
    async () => isRight((await plantedArticles(vscode, nearest)) ?? -1) || undefined,
    'the right counts',
    240_000,
  );
  return Date.now() - begun;
}

/** Opens an article that was not open, until its names are coloured. */
async function openNext(vscode: Vscode, round: number): Promise<void> {
  const path = join(vscode.folder, '000', `000${100 + round * 7}.txt`);
  await vscode.evaluate(async (api, path) => {
    const document = await api.workspace.openTextDocument(api.Uri.file(path));
    await api.window.showTextDocument(document);
    const tokens = await api.commands.executeCommand<{ data: Uint32Array } | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    if (!tokens) throw new Error('It has no colours.');
  }, path);
}

async function jump(vscode: Vscode, round: number): Promise<void> {
  if (round === 0) {
    await vscode.openArticle(nearest);
    await vscode.select(planted.name);
  }
  await vscode.command('corpus.nextArticleWithActor');
}

async function tag(vscode: Vscode, round: number): Promise<void> {
  await vscode.evaluate((api, round) => {
    const editor = api.window.activeTextEditor;
    if (editor) editor.selection = new api.Selection(0, round * 8, 0, round * 8 + 6);
  }, round);
  await vscode.command('corpus.tagSelection', { tags: ['accusation/collusion'] });
}

async function median(
  vscode: Vscode,
  work: (vscode: Vscode, round: number) => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work(vscode, round);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? NaN;
}

/** A repository whose branch `other` has every article changed. */
function branches(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Articles');
  git(folder, 'checkout', '-q', '-b', 'other');
  for (let i = 0; i < articles; i++) {
    const path = `${String(Math.floor(i / 1000)).padStart(3, '0')}/${String(i).padStart(6, '0')}.txt`;
    appendFileSync(join(folder, path), `ثم وصل ${planted.name}.\n`);
  }
  git(folder, 'commit', '-q', '-a', '-m', 'Changed');
  git(folder, 'checkout', '-q', 'main');
}

function git(folder: string, ...args: readonly string[]): void {
  const own = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0'];
  execFileSync('git', [...own, ...args], { cwd: folder, stdio: 'ignore' });
}

function printBlocks({ p999, longest, work }: HostBlocks): void {
  const ms = (blocks: Blocks): string =>
    `99.9th percentile ${blocks.p999.toFixed(0)} ms, longest ${blocks.longest.toFixed(0)} ms`;
  console.log(`    the host's event loop: ${ms({ p999, longest })}; of its own work: ${ms(work)}`);
}

function print(name: string, figure: number, unit = ''): void {
  console.log(`  ${name.padEnd(52)} ${figure.toFixed(0)} ${unit}`);
}
