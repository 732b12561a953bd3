import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Corpus } from '../src/core/corpus/corpus';
import { builtinEntities } from '../src/core/gazetteer/builtin';
import { entityOfKey, type EntityKind } from '../src/core/gazetteer/entity';
import { nodeFiles } from '../src/node/nodeFiles';
import { projectFolder } from '../scripts/support/cache';
import { runInEditorHost } from '../test/support/editorHost';
import type { ListFigure } from './host/lists';
import { frequentWord } from './support/frequentWord';
import { withListsCorpora } from './support/listsCorpus';
import { newsTexts } from './support/newsCorpus';

const articles = Number(process.env['CORPUS_ARTICLES'] ?? 2000);
/** Milliseconds for the first opening of a list, and for some of them other ones */
const limit = 100;
const limits: Readonly<Record<string, number>> = {
  'concordance of a word': 300,
  'concordance, the first search': Infinity,
};
/** Of the next mention. */
const jumpLimit = 10;
/** What the first search, which learns the words, may hold the event loop. */
const blockLimit = 20;
/** How much longer the same list may take among twice as many articles; so many milliseconds more are none. */
const [growth, noise] = [1.3, 5];

/** What else works in the extension host, so that the processor time there is ours: git, and a search for open ports. */
const nothingElse = {
  'git.enabled': false,
  'git.autoRepositoryDetection': false,
  'remote.autoForwardPorts': false,
};

/** Every list of the extension in a real VS Code: how long each takes to open, alone and in a corpus twice as large. */
export async function run(): Promise<void> {
  const [word, hits] = frequentWord(newsTexts(articles), 5000);
  console.log(`  ${articles} articles, one file each; the word «${word}» has ${hits} hits`);
  await withListsCorpora(articles, async (small, large) => {
    const asked = { word, ...(await mostMentioned(small)) };
    const few = await figuresOf(small, asked);
    const many = await figuresOf(large, asked);
    console.log(`  ${'milliseconds'.padEnd(34)}rows  first  then  block   twice as many: rows  first  then`);
    for (const figure of few)
      print(
        figure,
        many.find(({ name }) => name === figure.name),
      );
  });
}

function print(figure: ListFigure, twice: ListFigure | undefined): void {
  const { name, first, then, best, block, rows } = figure;
  const ms = (time: number): string => (time < 10 ? time.toFixed(1) : time.toFixed(0)).padStart(6);
  const isJump = name === 'next mention';
  const most = isJump ? jumpLimit : (limits[name] ?? limit);
  const grows = twice && twice.rows < 1.5 * rows && twice.best > growth * best + noise;
  const verdict = [
    ...((isJump ? Math.max(first, then) : first) > most ? [`OVER THE LIMIT of ${most}`] : []),
    ...(grows ? [`GROWS WITH THE CORPUS, ${(twice.best / best).toFixed(1)} times`] : []),
    ...(most === Infinity && block > blockLimit ? [`HOLDS UP MORE THAN ${blockLimit} ms`] : []),
  ];
  if (verdict.length > 0) process.exitCode = 1;
  const other = twice ? `${String(twice.rows).padStart(20)} ${ms(twice.first)} ${ms(twice.then)}` : '';
  console.log(
    `  ${name.padEnd(32)}${String(rows).padStart(6)} ${ms(first)} ${ms(then)} ${ms(block)} ${other}  ${verdict.join(', ')}`,
  );
}

/** The actor and the place that the most articles mention, and the actor after that. */
async function mostMentioned(
  folder: string,
): Promise<{ readonly actor: string; readonly other: string; readonly place: string }> {
  const corpus = await Corpus.open(nodeFiles(folder), { builtin: builtinEntities() });
  await corpus.readArticles();
  const { index } = corpus;
  const all = index.mentioned().map(entityOfKey);
  const most = (kind: EntityKind): readonly string[] =>
    all
      .filter((ref) => ref.kind === kind)
      .sort((a, b) => index.count(b).mentions - index.count(a).mentions)
      .map(({ id }) => id);
  console.log(`  ${all.length} actors and places are mentioned`);
  const [actor = '', other = ''] = most('actor');
  return { actor, other, place: most('place')[0] ?? '' };
}

async function figuresOf(folder: string, asked: object): Promise<readonly ListFigure[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'corpus-bench-lists-'));
  try {
    const report = join(scratch, 'report');
    writeFileSync(report, '');
    const { status } = await runInEditorHost({
      tests: { module: './bench/host/lists' },
      folder,
      extension: manifestOnly(scratch),
      settings: nothingElse,
      env: { CORPUS_READER_REPORT: report, CORPUS_READER_ASKED: JSON.stringify(asked) },
    });
    if (status !== 0) throw new Error('The lists could not be opened.');
    const lines = readFileSync(report, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as ListFigure);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the extension contributes without its code: that is run, and measured, apart. */
function manifestOnly(folder: string): string {
  const target = join(folder, 'extension');
  for (const part of ['images', 'syntaxes', 'l10n'])
    cpSync(join(projectFolder, part), join(target, part), { recursive: true });
  for (const file of ['package.nls.json', 'package.nls.ar.json'])
    copyFileSync(join(projectFolder, file), join(target, file));
  const {
    main: _main,
    browser: _browser,
    activationEvents: _events,
    ...manifest
  } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  >;
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
  return target;
}
