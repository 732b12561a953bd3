import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Corpus } from '../src/core/corpus/corpus';
import { createAnchor } from '../src/core/tagging/createAnchor';
import { editSidecar, type SidecarEdit } from '../src/core/tagging/editSidecar';
import { retagEdits } from '../src/core/tagging/retag';
import { readSidecarDocument } from '../src/core/tagging/sidecarDocument';
import { nodeFiles } from '../src/node/nodeFiles';

const sentence = 'قالت القيادة في بيان لها إن القوات خرجت من المدينة صباح اليوم. ';
const words = 'خرجت من المدينة';
const goal = 1.5;

/** Adds the passage of this number to an article that repeats the sentence. */
function tagging(text: string, number: number): SidecarEdit {
  const start = number * sentence.length + sentence.indexOf(words);
  const anchor = createAnchor(text, start, start + words.length);
  return {
    type: 'add-passage',
    passage: { id: `p${number}x`, anchor, tags: ['claim'], actors: [], by: 'س' },
  };
}

/** The text of a sidecar with this many passages, their ids beginning with `prefix`. */
function sidecarOf(count: number, prefix: string): string {
  const entry = (i: number): string => {
    const start = i * sentence.length + sentence.indexOf(words);
    return `  - id: ${prefix}${i}\n    tags:\n      - claim\n    start: ${start}\n    end: ${start + words.length}\n    quote: ${words}\n`;
  };
  return `sidecar: 1\npassages:\n${Array.from({ length: count }, (_, i) => entry(i)).join('')}`;
}

/** Milliseconds of processor time, for the machine may be busy with other things. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function print(what: string, ratio: number, milliseconds: number, of: string): void {
  console.log(
    `  ${what}  ${milliseconds.toFixed(1)} ms, ${ratio.toFixed(2)} of ${of} (goal: at most ${goal})`,
  );
  if (!(ratio <= goal)) process.exitCode = 1;
}

/** One article of 2,000 passages: one more tag, beside one parse of its sidecar. */
function inLongSidecar(): void {
  const text = sentence.repeat(2001);
  const made = editSidecar(
    'long',
    undefined,
    Array.from({ length: 2000 }, (_, i) => tagging(text, i)),
  );
  if (!made.ok) throw new Error(made.problem.code);
  const times = { parse: [] as number[], first: [] as number[], next: [] as number[] };
  const timed = <Result>(into: number[], work: () => Result): Result => {
    const start = process.cpuUsage();
    const result = work();
    into.push(since(start));
    return result;
  };
  for (let i = 0; i < 9; i++) {
    timed(times.parse, () => readSidecarDocument('long', made.text));
    // Under a name that was not seen before nothing is remembered.
    const first = timed(times.first, () => editSidecar(`long ${i}`, made.text, [tagging(text, 2000)]));
    if (!first.ok) throw new Error(first.problem.code);
    const more = { type: 'set-note', id: 'p1000x', note: `Note ${i}` } as const;
    timed(times.next, () => editSidecar(`long ${i}`, first.text, [more]));
  }
  const parse = median(times.parse);
  console.log(`  a sidecar of 2,000 passages (${(made.text.length / 1000).toFixed(0)},000 characters)`);
  console.log(`  one parse         ${parse.toFixed(1)} ms`);
  const of = 'one parse';
  print('the first tagging', median(times.first) / parse, median(times.first), of);
  print('each after it    ', median(times.next) / parse, median(times.next), of);
}

/** A tag that is used everywhere gets another name: sidecars of 100 passages that nobody has read before. */
function inManySidecars(): void {
  const text = sentence.repeat(101);
  const edits = Array.from({ length: 100 }, (_, i) => tagging(text, i));
  const made = editSidecar('many', undefined, edits);
  if (!made.ok) throw new Error(made.problem.code);
  const times = { parse: [] as number[], retag: [] as number[] };
  for (let i = 0; i < 60; i++) {
    let start = process.cpuUsage();
    readSidecarDocument('many', made.text);
    times.parse.push(since(start));
    start = process.cpuUsage();
    const retag = (tag: string): string | undefined => (tag === 'claim' ? 'claim/figures' : undefined);
    const done = editSidecar(`many ${i}`, made.text, (now) => retagEdits(now, retag));
    if (!done.ok || done.text === made.text) throw new Error('Nothing was retagged.');
    times.retag.push(since(start));
  }
  const [parse, retag] = [median(times.parse), median(times.retag)];
  console.log(
    '  sidecars of 100 passages each, in all of which a tag is renamed, and which are then read again',
  );
  console.log(`  each sidecar       ${retag.toFixed(1)} ms, ${(retag / parse).toFixed(2)} of one parse`);
}

/** A corpus on disk with one article to tag in, and others with 100 passages each. */
async function open(folder: string, others: number): Promise<Corpus> {
  mkdirSync(folder);
  const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  put('corpus.yaml', 'corpus: 1\nlanguage: ar\n');
  put('codebook.yaml', 'codebook: 1\ntags:\n  claim:\n');
  put('tagged.txt', sentence.repeat(100));
  for (let i = 0; i < others; i++) {
    put(`a${i}.txt`, sentence.repeat(100));
    put(`a${i}.tags.yaml`, sidecarOf(100, `o${i}n`));
  }
  const corpus = await Corpus.open(nodeFiles(folder), { builtin: [] });
  await corpus.readArticles();
  return corpus;
}

/** As the editor does it: written safely, taken in, and everything that is wrong asked for. */
async function tagOne(corpus: Corpus, number: number): Promise<number> {
  const path = 'tagged.tags.yaml';
  const edit = tagging(sentence.repeat(100), number);
  const start = process.cpuUsage();
  await corpus.files.update(path, (current) => {
    const result = editSidecar(path, current, [edit]);
    if (!result.ok) throw new Error(result.problem.code);
    return result.text;
  });
  await corpus.refresh([path]);
  if (corpus.problems.length > 0) throw new Error('The corpus has problems.');
  return since(start);
}

/** The same tags in an empty corpus and in one of 200,000 passages, in turns. */
async function inLargeCorpus(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-bench-'));
  try {
    const empty = await open(join(folder, 'empty'), 0);
    const full = await open(join(folder, 'full'), 2000);
    const passages = full.articles.reduce((sum, article) => sum + article.passages.length, 0);
    const times = { empty: [] as number[], full: [] as number[] };
    for (let i = 0; i < 60; i++) {
      times.empty.push(await tagOne(empty, i));
      times.full.push(await tagOne(full, i));
    }
    const alone = median(times.empty);
    console.log(
      `  a corpus of ${passages.toLocaleString('en')} passages in ${full.articles.length} articles`,
    );
    console.log(`  in an empty corpus  ${alone.toFixed(1)} ms`);
    print('in the large corpus', median(times.full) / alone, median(times.full), 'that');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function run(): Promise<void> {
  inLongSidecar();
  inManySidecars();
  await inLargeCorpus();
}
