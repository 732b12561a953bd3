import { buildSync } from 'esbuild';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';

/** Builds the thread that reads articles, in a folder of its own, as the package has it. */
export function buildWorker(): string {
  const script = join(mkdtempSync(join(tmpdir(), 'index-worker-')), 'indexWorker.js');
  buildSync({
    entryPoints: [join(projectFolder, 'src/node/indexWorker.ts')],
    outfile: script,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
  });
  return script;
}
