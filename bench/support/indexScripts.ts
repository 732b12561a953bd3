import { buildSync } from 'esbuild';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';

/** Where the scripts of a benchmark of the index are. */
export interface IndexScripts {
  readonly folder: string;
  /** The thread that reads articles. */
  readonly worker: string;
  /** The benchmark of one corpus. */
  readonly bench: string;
}

/**
 * Builds the thread that reads articles, and what measures it, as the package is built: run from their sources they
 * would do what only a translator of sources asks for.
 */
export function buildIndexScripts(): IndexScripts {
  const folder = mkdtempSync(join(tmpdir(), 'index-bench-'));
  buildSync({
    absWorkingDir: projectFolder,
    entryPoints: { worker: 'src/node/indexWorker.ts', bench: 'bench/support/indexProcess.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2023',
    charset: 'utf8',
    platform: 'node',
    format: 'cjs',
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  });
  return { folder, worker: join(folder, 'worker.js'), bench: join(folder, 'bench.js') };
}
