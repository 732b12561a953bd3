import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inAdvance } from '../src/core/corpus/articleLoader';
import { Corpus } from '../src/core/corpus/corpus';
import { builtinEntities } from '../src/core/gazetteer/builtin';
import { decodeText } from '../src/core/text/decode';
import { normaliseText } from '../src/core/text/normalise';
import { nodeFiles } from '../src/node/nodeFiles';
import { sourceName, withCorpus } from './support/generatedCorpus';

/** A cold index is to cost so many times the reading and decoding of the same files. */
const indexGoal = 3;
/** One changed article may cost so many times more among ten times as many. */
const refreshLimit = 1.3;
const sizes = [1_000, 10_000] as const;
const refreshes = 60;

/** What the index of a corpus costs: cold, against reading the same files; and one changed article, against the corpus' size. */
export async function run(): Promise<void> {
  console.log(`  articles of 3.4 KB made of sentences of ${sourceName()}; milliseconds of processor time`);
  await withCorpus(sizes[0], (small) =>
    withCorpus(sizes[1], async (large) => {
      const corpora = [await index(small, sizes[0]), await index(large, sizes[1])] as const;
      const [few = NaN, many = NaN] = await refreshCosts(corpora, [small, large]);
      console.log(
        `  one article changed, among ${sizes.join(' and ')}: ${few.toFixed(2)} and ${many.toFixed(2)}, ` +
          `${(many / few).toFixed(2)} times, limit ${refreshLimit}${verdict(many / few, refreshLimit)}`,
      );
    }),
  );
}

/** Indexes a corpus and prints what it costs, beside what its files cost to read. */
async function index(folder: string, size: number): Promise<Corpus> {
  await readAll(folder);
  const reading = await time(() => readAll(folder));
  const before = heapUsed();
  let corpus = await open(folder);
  let longest = 0;
  const cold = await time(async () => {
    let last = performance.now();
    const pause = async (): Promise<void> => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    corpus = await open(folder, pause);
    last = performance.now();
    await corpus.readArticles();
  });
  const memory = (heapUsed() - before) / size / 1024;
  const mentions = corpus.articles.reduce((sum, article) => sum + article.mentions.length, 0);
  const problems = await time(async () => corpus.problems);
  const lines = [
    `list, read and decode ${ms(reading)}; cold index ${ms(cold)}: ${(cold / reading).toFixed(1)} times (goal ${indexGoal})`,
    `longest stretch without a pause ${ms(longest)} by the clock; all problems listed in ${ms(problems)}`,
    `${(mentions / size).toFixed(1)} mentions and ${memory.toFixed(1)} KB an article`,
  ];
  console.log(`  ${size} articles\n    ${lines.join('\n    ')}`);
  return corpus;
}

async function open(folder: string, pause?: () => Promise<void>): Promise<Corpus> {
  return Corpus.open(nodeFiles(folder), { builtin: builtinEntities(), ...(pause ? { pause } : {}) });
}

/** Lists, reads and decodes what the corpus would, by the same port and with as many reads under way. */
async function readAll(folder: string): Promise<void> {
  const files = nodeFiles(folder);
  const articles = (await files.list()).filter(({ path }) => path.endsWith('.txt'));
  let length = 0;
  for await (const bytes of inAdvance(articles, ({ path }) => files.read(path))) {
    const decoded = decodeText(bytes);
    if (decoded.ok) length += normaliseText(decoded.text).length;
  }
  if (length === 0) throw new Error('There is nothing to read.');
}

/** The median times of a refresh after one article changed; the corpora take turns, for the machine is not always as fast. */
async function refreshCosts(
  corpora: readonly Corpus[],
  folders: readonly string[],
): Promise<readonly number[]> {
  const times = corpora.map((): number[] => []);
  for (let i = 0; i < refreshes; i++) {
    for (const [n, corpus] of corpora.entries()) {
      const { articles } = corpus;
      const path = articles[Math.floor((i * articles.length) / refreshes)]?.path ?? '';
      appendFileSync(join(folders[n] ?? '', path), 'زار الرئيس الروسي دمشق.\n');
      times[n]?.push(await time(() => corpus.refresh([path])));
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[refreshes >> 1] ?? NaN);
}

/** Milliseconds of processor time, for the machine may be busy with other things. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** In bytes, after a collection of garbage. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(0);
}

function verdict(figure: number, limit: number): string {
  if (figure <= limit) return '';
  process.exitCode = 1;
  return '  OVER THE LIMIT';
}
