import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { sourceName, withCorpus } from './support/generatedCorpus';
import type { IndexFigures, IndexSetup } from './support/indexBench';
import { buildIndexScripts } from './support/indexScripts';
import { printTable } from './support/indexTable';

const sizes = [1_000, 10_000, 100_000] as const;
const entityCounts = [1_000, 10_000] as const;

/**
 * What is published of extensions that scan a workspace. Neither says how long it takes for how many files: Foam's own
 * benchmarks compare with a run before (packages/foam-core/scripts/seed-baseline.mjs), and there is none of Todo Tree.
 * What is left are reports of users: https://github.com/foambubble/foam/issues/466 and
 * https://github.com/Gruntfuggly/todo-tree/issues/636.
 */
const published = [
  'Foam publishes no times; a profile in its issue 466 has 11.1 s in the tokeniser at the opening of a window',
  'Todo Tree publishes no times; its issue 636 tells of a host still busy 15 minutes after many files had changed',
];

/**
 * What the index of a corpus costs. `CORPUS_ARTICLES=100000` measures the largest size too, which takes some minutes. On
 * a machine that has other things to do only the figures in processor time mean much.
 */
export async function run(): Promise<void> {
  const largest = Number(process.env['CORPUS_ARTICLES'] ?? 10_000);
  console.log(`  articles of 3.4 KB made of sentences of ${sourceName()}`);
  const scripts = buildIndexScripts();
  const figures: IndexFigures[] = [];
  try {
    for (const size of sizes.filter((one) => one <= largest)) {
      for (const entities of entityCounts) {
        figures.push(
          await withCorpus(size, entities, async (folder) =>
            measured(scripts.bench, { folder, size, entities, script: scripts.worker }),
          ),
        );
      }
    }
  } finally {
    rmSync(scripts.folder, { recursive: true, force: true });
  }
  printTable(figures);
  for (const line of published) console.log(`  ${line}`);
}

function measured(script: string, setup: IndexSetup): IndexFigures {
  const output = execFileSync(process.execPath, [script, JSON.stringify(setup)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as IndexFigures;
}
