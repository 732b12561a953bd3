import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What recognition costs; measured in a bundle, as it is shipped: a loader of TypeScript slows every call between files. */
export async function run(): Promise<void> {
  // Beside its source, so that it finds the folders and packages that the source finds.
  const outfile = join(__dirname, 'support', `.recogniseBench-${process.pid}.cjs`);
  try {
    const entry = join(__dirname, 'support', 'recogniseBench.ts');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
    });
    const { measure } = (await import(outfile)) as { readonly measure: () => void };
    measure();
  } finally {
    rmSync(outfile, { force: true });
  }
}
