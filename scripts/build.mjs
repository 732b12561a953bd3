// Bundles the extension for the desktop host and for the browser host, and the command line, into dist/.
import { build } from 'esbuild';
import { chmod, copyFile, readdir, readFile } from 'node:fs/promises';

const production = !process.argv.includes('--dev');
const root = new URL('..', import.meta.url).pathname;

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2023',
  // Arabic letters as they are take two bytes, escaped six.
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
};

// The build of yaml in ES modules, of which the bundler leaves out what is not used; Node alone would get the other one.
const lean = { yaml: './node_modules/yaml/browser/index.js' };

/**
 * One module that takes what is used of VS Code's API, in the place of a `require` in each of ours, which the bundler
 * could neither join nor shorten.
 */
const vscodeOnce = {
  name: 'vscode-once',
  setup(builder) {
    builder.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode-once' ? { external: true } : { path: 'vscode', namespace: 'vscode-once' },
    );
    builder.onLoad({ filter: /./, namespace: 'vscode-once' }, async () => {
      const names = new Set();
      for (const file of await readdir(`${root}src`, { recursive: true })) {
        if (!file.endsWith('.ts')) continue;
        const text = await readFile(`${root}src/${file}`, 'utf8');
        for (const [, list] of text.matchAll(/^import \{([^}]*)\} from 'vscode';/gm)) {
          for (const name of list.split(',')) if (/^\s*\w+\s*$/.test(name)) names.add(name.trim());
        }
      }
      return { contents: `export const { ${[...names].sort().join(', ')} } = require('vscode');` };
    });
  },
};

const targets = [
  // The two hosts differ in one module, the store: package.json's "#store" names it for each platform.
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    plugins: [vscodeOnce],
    alias: lean,
  },
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    plugins: [vscodeOnce],
    // The CSV parser works on Node's buffers; this build of it brings its own.
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    alias: lean,
  },
  // The page of the reading view; its typefaces go beside it.
  {
    entryPoints: { main: 'src/reader/main.ts', style: 'src/reader/reader.css' },
    outdir: 'dist/reader',
    format: 'esm',
    platform: 'browser',
    target: ['es2023', 'chrome128'],
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
  },
];

/** Packages of the typefaces: their licences travel with them. */
const typefaces = ['amiri', 'noto-naskh-arabic'];

const results = await Promise.all(targets.map((target) => build({ ...shared, ...target })));
await chmod(new URL('../dist/cli.js', import.meta.url), 0o755);
for (const name of typefaces) {
  const licence = new URL(`../node_modules/@fontsource/${name}/LICENSE`, import.meta.url);
  await copyFile(licence, new URL(`../dist/reader/fonts/${name}.LICENSE.txt`, import.meta.url));
}
for (const { metafile } of results) {
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    if (file.endsWith('.js')) console.log(`${file}  ${(bytes / 1000).toFixed(0)} kB`);
  }
}
