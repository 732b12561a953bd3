import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleCache } from '../../src/core/corpus/articleCache';
import { inAdvance } from '../../src/core/corpus/articleLoader';
import { Corpus } from '../../src/core/corpus/corpus';
import { nextStop, type Itinerary } from '../../src/core/corpus/navigation';
import { PathOrder } from '../../src/core/corpus/pathOrder';
import { makingBuiltinEntities } from '../../src/core/gazetteer/builtin';
import { inSlices } from '../../src/core/slices';
import type { Mention } from '../../src/core/recognise/mention';
import { decodeText } from '../../src/core/text/decode';
import { excerptWithin } from '../../src/core/text/excerpt';
import { normaliseText } from '../../src/core/text/normalise';
import { IndexWorkers } from '../../src/node/indexWorkers';
import { nodeFiles } from '../../src/node/nodeFiles';
import { pauser } from '../../src/vscode/pauser';
import { medianTime, memoryUsed, time, timesSince, type Times } from './clock';
import { measureBlocks, type Blocks } from './eventLoop';
import { folderCache } from './folderCache';
import { planted } from './generatedCorpus';

export interface IndexSetup {
  readonly folder: string;
  readonly size: number;
  readonly entities: number;
  /** The built thread. */
  readonly script: string;
}

/** Times in milliseconds, sizes in bytes. */
export interface IndexFigures {
  readonly size: number;
  readonly entities: number;
  /** Listing, reading and decoding every article by the port, and nothing else. */
  readonly reading: Times;
  readonly cold: Times;
  /** From nothing to the right mentions of the open article. */
  readonly nearest: Times;
  readonly warm: Times;
  readonly coldBlocks: Blocks;
  readonly warmBlocks: Blocks;
  readonly memory: number;
  readonly mentions: number;
  readonly cacheSize: number;
  readonly textSize: number;
  readonly edit: number;
  readonly entityAdded: { readonly wall: number; readonly read: number };
  readonly next: number;
  readonly hover: number;
  readonly references: number;
  readonly expansion: number;
  readonly ripgrep: number | undefined;
}

const person = { kind: 'actor', id: planted.id } as const;
const runs = 41;

/** Measures the index of a corpus from a first reading to the last jump. */
export async function indexBench(setup: IndexSetup): Promise<IndexFigures> {
  const { folder, size, entities } = setup;
  let textSize = 0;
  // Once, as the index is made once: both find the files in the system's memory, for they have just been written.
  const reading = await time(async () => (textSize = await readAll(folder)));

  const start = await coldStart(setup);
  const { cold, nearest, coldBlocks } = start;
  const withAll = memoryUsed();
  const mentions = start.corpus.articles.reduce((sum, article) => sum + article.mentions.length, 0);
  const store = folderCache(join(folder, '.cache'));
  await start.corpus.save(new ArticleCache(store, 'bench'));
  // What the articles take: all else is there in a corpus that has but one. The first corpus is let go.
  start.corpus = await openNearest(setup);
  const memory = withAll - memoryUsed();

  const { blocks: warmBlocks, result: warm } = await measureBlocks(() =>
    time(async () => {
      start.corpus = await openNearest(setup);
      await start.corpus.list();
      await start.corpus.restore(new ArticleCache(store, 'bench'));
    }),
  );
  const { corpus } = start;
  if (corpus.unread > 0) throw new Error(`${corpus.unread} articles are not in the cache.`);
  return {
    ...{ size, entities, reading, cold, nearest, warm, coldBlocks, warmBlocks, memory, mentions, textSize },
    cacheSize: store.size(),
    edit: await editTime(corpus, folder),
    ...(await readerTimes(corpus)),
    entityAdded: await addEntity(corpus, folder),
    ripgrep: ripgrep(corpus, folder),
  };
}

/** From nothing to all counts. */
async function coldStart(
  setup: IndexSetup,
): Promise<Pick<IndexFigures, 'cold' | 'nearest' | 'coldBlocks'> & { corpus: Corpus }> {
  const start = performance.now();
  const before = process.cpuUsage();
  const { blocks: coldBlocks, result } = await measureBlocks(async () => {
    const corpus = await openNearest(setup);
    const nearest = timesSince(start, before);
    await corpus.list({ willRead: true });
    await corpus.readArticles();
    return { corpus, nearest };
  });
  return { ...result, cold: timesSince(start, before), coldBlocks };
}

/** A corpus with the open article alone, which is right. */
async function openNearest(setup: IndexSetup): Promise<Corpus> {
  const corpus = await open(setup);
  await corpus.readArticles({ only: [nearestPath] });
  return corpus;
}

const nearestPath = '000/000777.txt';

async function open({ folder, script }: IndexSetup): Promise<Corpus> {
  const pause = pauser();
  return Corpus.open(nodeFiles(folder), {
    builtin: await inSlices(makingBuiltinEntities(), pause),
    pause,
    pool: (sources, articles) => new IndexWorkers(script, { folder, sources }, articles),
    first: [nearestPath],
  });
}

/** Lists, reads and decodes what the corpus would, by the same port and with as many reads under way. Bytes. */
async function readAll(folder: string): Promise<number> {
  const files = nodeFiles(folder);
  const articles = (await files.list()).filter(({ path }) => path.endsWith('.txt'));
  let length = 0;
  let bytes = 0;
  for await (const content of inAdvance(articles, ({ path }) => files.read(path))) {
    bytes += content.length;
    const decoded = decodeText(content);
    if (decoded.ok) length += normaliseText(decoded.text).length;
  }
  if (length === 0) throw new Error('There is nothing to read.');
  return bytes;
}

async function editTime(corpus: Corpus, folder: string): Promise<number> {
  const paths = corpus.articles.map(({ path }) => path);
  return medianTime(runs, async (run) => {
    const path = paths[Math.floor((run * paths.length) / runs)] ?? '';
    appendFileSync(join(folder, path), 'زار الرئيس الروسي دمشق.\n');
    await corpus.refresh([path]);
  });
}

/** What a reader waits for: a jump, a card, all places in their lines, an article opened in the tree. */
async function readerTimes(
  corpus: Corpus,
): Promise<Pick<IndexFigures, 'next' | 'hover' | 'references' | 'expansion'>> {
  const order = corpus.articles.map(({ path }) => path).sort();
  const paths = new PathOrder(order);
  const itinerary: Itinerary<Mention> = {
    order,
    place: (path) => paths.place(path),
    places: paths.placesOf(corpus.index, person),
    has: (path) => corpus.index.countIn(person, path) > 0,
    stops: async (path) => corpus.article(path)?.mentions.filter(({ id }) => id === person.id) ?? [],
  };
  let from = { path: order[0] ?? '', start: 0, end: 0 };
  const next = await medianTime(runs, async () => {
    const place = await nextStop(itinerary, from, 1);
    if (place) from = { path: place.path, ...place.stop };
    await corpus.text(from.path);
  });
  // A thousand at a time: one alone is over before a clock can tell.
  const hover = await medianTime(runs, async () => {
    for (let i = 0; i < 1000; i++) corpus.index.count(person);
  });
  const references = await medianTime(9, async () => {
    for (const path of corpus.index.articlesWith(person).keys()) {
      const text = await corpus.text(path);
      for (const stop of await itinerary.stops(path)) excerptWithin(text, stop, 60);
    }
  });
  let mentions = 0;
  const expansion = await medianTime(runs, async (run) => {
    for (let i = 0; i < 1000; i++) mentions += corpus.article(order[run] ?? '')?.mentions.length ?? 0;
  });
  if (mentions === 0) throw new Error('The articles in the tree mention nobody.');
  return { next, hover: hover / 1000, references, expansion: expansion / 1000 };
}

/** Adds an entity of a name that the planted articles have, and counts what is read for it. */
async function addEntity(corpus: Corpus, folder: string): Promise<IndexFigures['entityAdded']> {
  const file = join(folder, 'actors.yaml');
  const before = readFileSync(file, 'utf8');
  const entry = '  planted-surname:\n    kind: person\n    name: المصباحي\n';
  writeFileSync(file, before.replace(/^actors:\n/mu, `actors:\n${entry}`));
  let read = 0;
  const { wall } = await time(async () => {
    await corpus.refresh(['actors.yaml']);
    await corpus.readArticles({ read: () => read++ });
  });
  writeFileSync(file, before);
  return { wall, read };
}

/** How long ripgrep takes to find the names of all entities that are mentioned, in milliseconds. */
function ripgrep(corpus: Corpus, folder: string): number | undefined {
  if (spawnSync('rg', ['--version']).status !== 0) return undefined;
  const names = corpus.gazetteer.entities.flatMap((entity) => Object.values(entity.names));
  const list = join(folder, '.names');
  writeFileSync(list, names.join('\n'));
  const start = performance.now();
  spawnSync('rg', ['-F', '-w', '-c', '-f', list, '-g', '*.txt', folder], { stdio: 'ignore' });
  return performance.now() - start;
}
