// Bundles the extension for the desktop host and for the browser host, and the command line, into dist/.
import { build } from 'esbuild';
import { chmod, rm } from 'node:fs/promises';

const production = !process.argv.includes('--dev');
const root = new URL('..', import.meta.url).pathname;

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2023',
  logLevel: 'warning',
  metafile: true,
};

const targets = [
  // The two hosts differ in one module, the store: package.json's "#store" names it for each platform.
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
const results = await Promise.all(targets.map((target) => build({ ...shared, ...target })));
await chmod(new URL('../dist/cli.js', import.meta.url), 0o755);
for (const { metafile } of results) {
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    if (file.endsWith('.js')) console.log(`${file}  ${(bytes / 1000).toFixed(0)} kB`);
  }
}
