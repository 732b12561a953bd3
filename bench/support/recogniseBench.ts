import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { builtinEntities } from '../../src/core/gazetteer/builtin';
import { compileGazetteer } from '../../src/core/gazetteer/compile';
import type { Entity } from '../../src/core/gazetteer/entity';
import { mergeGazetteers } from '../../src/core/gazetteer/gazetteer';
import { createRecogniser, type RecogniserOptions } from '../../src/core/recognise/recogniser';
import { characterClass, classOf } from '../../src/core/text/words';
import { generatedEntities } from './generatedNames';
import { newsBytes } from './newsText';

const textSize = 50_000_000;
const counts = [1_000, 10_000, 100_000] as const;
/** Seconds of processor time after which a rival is stopped. */
const patience = 60;
const goals = {
  names: 2.5,
  everything: 5,
  ripgrep: 5,
  ahoCorasick: 2,
  compileMs: 100,
  compileMb: 10,
} as const;

const namesOnly: RecogniserOptions = {
  variants: false,
  patterns: false,
  metonyms: false,
  shortForms: false,
  candidates: false,
};

/**
 * What recognition costs, in seconds of processor time. The unit is to decode the text with the platform's decoder and
 * find its word boundaries. Every recogniser is new: it meets each word form of the text for the first time within what
 * is measured. All start from bytes.
 */
export function measure(): void {
  const articles = newsBytes(textSize);
  const decode = new TextDecoder();
  const unit = best(() => seconds(() => findWords(articles, decode)));
  console.log(`  the unit: ${articles.length} articles, ${textSize / 1e6} MB: ${unit.toFixed(2)} s`);
  const folder = mkdtempSync(join(tmpdir(), 'recognise-bench-'));
  try {
    const corpus = join(folder, 'corpus.txt');
    writeFileSync(corpus, Buffer.concat(articles.flatMap((article) => [article, Buffer.from('\n\n')])));
    for (const count of counts) {
      const own = generatedEntities(count);
      const names = best(() => recognition(articles, own, namesOnly));
      const all = best(() => recognition(articles, [...own, ...builtinEntities()], {}));
      console.log(`  ${count} names`);
      console.log(`    names only   ${figure(names, unit, goals.names)}`);
      console.log(`    everything   ${figure(all, unit, goals.everything)}`);
      const list = own.flatMap((entity) => Object.values(entity.names));
      console.log(
        `    ripgrep      ${rival(
          best(() => ripgrep(list, corpus, folder)),
          names,
          goals.ripgrep,
        )}`,
      );
      console.log(
        `    aho-corasick ${rival(
          best(() => ahoCorasick(list, articles)),
          names,
          goals.ahoCorasick,
        )}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  compilation();
}

/** The boundaries of all words, and nothing else; their number. */
function findWords(articles: readonly Buffer[], decoder: TextDecoder): number {
  const bounds = new Int32Array(1 << 16);
  let found = 0;
  for (const bytes of articles) {
    const text = decoder.decode(bytes);
    let inside = false;
    for (let at = 0; at < text.length; at++) {
      const word = classOf(text.charCodeAt(at)) !== characterClass.other;
      if (word !== inside) bounds[found++ & 0xffff] = at;
      inside = word;
    }
  }
  return found;
}

/** Seconds from bytes to mentions. */
function recognition(articles: readonly Buffer[], entities: readonly Entity[], options: RecogniserOptions) {
  const recogniser = createRecogniser(mergeGazetteers(entities, []), options);
  return seconds(() => {
    let found = 0;
    for (const bytes of articles) found += recogniser.recogniseUtf8(bytes)?.length ?? NaN;
    return found;
  });
}

/** Seconds, Infinity for a rival that was stopped; NaN where it is not installed. */
function ripgrep(names: readonly string[], corpus: string, folder: string): number {
  if (spawnSync('rg', ['--version']).status !== 0) return NaN;
  const list = join(folder, 'names.txt');
  writeFileSync(list, names.join('\n'));
  // The shell's `times` tells the processor time of what it ran, in its second line.
  const script = `(ulimit -t ${patience}; rg -j1 -F -w --count-matches -f "$0" "$1" >&2); [ $? -gt 1 ] || times`;
  const out = execFileSync('bash', ['-c', script, list, corpus], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (out === '') return Infinity;
  const times = [...(out.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/gu)];
  return times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}

/** It finds names inside words too; that is left out of account. */
function ahoCorasick(names: readonly string[], articles: readonly Buffer[]): number {
  const automaton = new AhoCorasick([...names]);
  const decoder = new TextDecoder();
  const { user, system } = process.cpuUsage();
  let done = 0;
  const taken = seconds(() => {
    let found = 0;
    for (const bytes of articles) {
      const used = process.cpuUsage({ user, system });
      if (used.user + used.system > patience * 1e6) break;
      done++;
      found += automaton.matchInText(decoder.decode(bytes)).length;
    }
    return found;
  });
  return done < articles.length ? Infinity : taken;
}

/** In a process of its own, as in an editor that has just started: nothing has been compiled to machine code. */
function compilation(): void {
  const child = spawnSync(process.execPath, [__filename, compileOnly], { encoding: 'utf8' });
  const { clock, cold, warm, mb, nodes } = JSON.parse(child.stdout) as Compilation;
  console.log('  compiling 10,000 entities and the built-in lists');
  console.log(
    `    ${clock.toFixed(0)} ms in a new process${verdict(clock, goals.compileMs)}; of all processors, with the ` +
      `optimising compiler and the collector beside it, ${cold.toFixed(0)} ms; later ${warm.toFixed(0)} ms`,
  );
  console.log(`    ${mb.toFixed(1)} MB for ${nodes} nodes${verdict(mb, goals.compileMb)}`);
}

const compileOnly = '--compile';

interface Compilation {
  /** Milliseconds for the first time: by the clock, and of processor time. */
  readonly clock: number;
  readonly cold: number;
  readonly warm: number;
  readonly mb: number;
  readonly nodes: number;
}

function measureCompilation(): Compilation {
  const own = {
    kind: 'actor',
    entities: generatedEntities(10_000),
    off: [],
    ignore: [],
    problems: [],
  } as const;
  const gazetteer = mergeGazetteers(builtinEntities(), [{ ...own, writable: false }]);
  const compile = (): number => seconds(() => compileGazetteer(gazetteer).trie.size) * 1000;
  const start = performance.now();
  const cold = compile();
  const clock = performance.now() - start;
  const warm = Array.from({ length: 7 }, compile);
  const before = memory();
  const compiled = compileGazetteer(gazetteer);
  const mb = (memory() - before) / 1e6;
  return {
    clock,
    cold,
    warm: warm.toSorted((a, b) => a - b)[warm.length >> 1] ?? NaN,
    mb,
    nodes: compiled.trie.size,
  };
}

if (process.argv[2] === compileOnly) console.log(JSON.stringify(measureCompilation()));

/** Seconds of processor time; what the work counts is looked at, so that no compiler leaves it out. */
function seconds(work: () => number): number {
  const before = process.cpuUsage();
  if (!(work() > 0)) throw new Error('nothing was found');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Bytes in use after a full collection. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function figure(taken: number, unit: number, goal: number): string {
  const units = taken / unit;
  return `${taken.toFixed(2)} s, ${units.toFixed(2)} units${verdict(units, goal)}`;
}

/** The best of three, as the machine has other work; what takes long is not done again. */
function best(measured: () => number): number {
  const times = [measured()];
  while (times.length < 3 && Math.max(...times) < 5) times.push(measured());
  return Math.min(...times);
}

function rival(taken: number, ours: number, goal: number): string {
  if (Number.isNaN(taken)) return 'is not installed';
  if (taken === Infinity)
    return `was stopped after ${patience} s: more than ${(patience / ours).toFixed(0)} times`;
  const times = taken / ours;
  const short = times < goal ? `  SHORT OF ${goal}` : '';
  return `${taken.toFixed(2)} s, ${times.toFixed(1)} times as long as names only${short}`;
}

function verdict(value: number, limit: number): string {
  return value <= limit ? `, limit ${limit}` : `  OVER THE LIMIT of ${limit}`;
}
