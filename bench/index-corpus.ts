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
const sizes = [1_000, 10_000];
const refreshes = 60;

/** What the index of a corpus costs: cold, against reading the same files; and one changed article, against the corpus' size. */
export async function run(): Promise<void> {
  console.log(`  articles of 3.4 KB made of sentences of ${sourceName()}; milliseconds`);
  const costs: number[] = [];
  for (const size of sizes) {
    await withCorpus(size, async (folder) => {
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
      const refresh = await refreshCost(corpus, folder);
      const problems = await time(async () => corpus.problems);
      costs.push(refresh);
      const lines = [
        `list, read and decode ${ms(reading)}; cold index ${ms(cold)}: ${(cold / reading).toFixed(1)} times (goal ${indexGoal})`,
        `longest stretch without a pause ${ms(longest)}; ${(mentions / size).toFixed(1)} mentions and ${memory.toFixed(1)} KB an article`,
        `one article changed ${refresh.toFixed(2)}; all problems listed ${ms(problems)}`,
      ];
      console.log(`  ${size} articles\n    ${lines.join('\n    ')}`);
    });
  }
  const [small = NaN, large = NaN] = costs;
  console.log(
    `  one article changed, among ${sizes.join(' and ')}: ${(large / small).toFixed(2)} times, ` +
      `limit ${refreshLimit}${verdict(large / small, refreshLimit)}`,
  );
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

/** The median time of a refresh after one article changed. */
async function refreshCost(corpus: Corpus, folder: string): Promise<number> {
  const { articles } = corpus;
  const times: number[] = [];
  for (let i = 0; i < refreshes; i++) {
    const path = articles[Math.floor((i * articles.length) / refreshes)]?.path ?? '';
    appendFileSync(join(folder, path), 'زار الرئيس الروسي دمشق.\n');
    times.push(await time(() => corpus.refresh([path])));
  }
  return times.sort((a, b) => a - b)[refreshes >> 1] ?? NaN;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
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
