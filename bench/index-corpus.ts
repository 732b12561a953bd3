import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sourceName, withCorpus } from './support/generatedCorpus';
import { indexBench, type IndexFigures } from './support/indexBench';
import { buildWorker } from './support/indexWorkerScript';
import { printTable } from './support/indexTable';

const sizes = [1_000, 10_000, 100_000] as const;
const entityCounts = [1_000, 10_000] as const;

/**
 * What the index of a corpus costs. `CORPUS_ARTICLES=100000` measures the largest size too, which takes some minutes. On
 * a machine that has other things to do only the figures in processor time mean much.
 */
export async function run(): Promise<void> {
  const largest = Number(process.env['CORPUS_ARTICLES'] ?? 10_000);
  console.log(`  articles of 3.4 KB made of sentences of ${sourceName()}`);
  const script = buildWorker();
  const figures: IndexFigures[] = [];
  try {
    for (const size of sizes.filter((one) => one <= largest)) {
      for (const entities of entityCounts) {
        await withCorpus(size, entities, async (folder) => {
          figures.push(await indexBench({ folder, size, entities, script }));
        });
      }
    }
  } finally {
    rmSync(dirname(script), { recursive: true, force: true });
  }
  printTable(figures);
}
