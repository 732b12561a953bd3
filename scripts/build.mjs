// Bundles the extension for the desktop host and for the browser host, and the command line, into dist/.
import { build } from 'esbuild';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';

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

// What an article is set in comes within the style: a page that has to ask for it shows no letter until it is there.
const firstTypeface = {
  name: 'first-typeface',
  setup: ({ onLoad }) =>
    onLoad({ filter: /noto-naskh-arabic-.*\.woff2$/ }, async ({ path }) => ({
      contents: await readFile(path),
      loader: 'dataurl',
    })),
};

const targets = [
  // The two hosts differ in one module, the store: package.json's "#store" names it for each platform.
  // The desktop loads ES modules: what is imported when it is wanted stays in a file of its own until then.
  {
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['vscode'],
    alias: lean,
  },
  // The browser's host reads one script.
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
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
  // The thread that reads articles beside the desktop host.
  {
    entryPoints: ['src/node/indexWorker.ts'],
    outfile: 'dist/indexWorker.js',
    format: 'cjs',
    platform: 'node',
    alias: lean,
  },
  // The pages of the reading view and of lines, and what both have; typefaces that have to be chosen go beside them.
  {
    entryPoints: {
      main: 'src/reader/main.ts',
      style: 'src/reader/reader.css',
      page: 'src/page/page.css',
      lines: 'src/lines/main.ts',
      'lines-style': 'src/lines/lines.css',
    },
    outdir: 'dist/reader',
    format: 'iife',
    platform: 'browser',
    target: ['es2023', 'chrome128'],
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    plugins: [firstTypeface],
  },
];

/** Packages of the typefaces: their licences travel with them. */
const typefaces = ['amiri', 'noto-naskh-arabic'];

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
const results = await Promise.all(targets.map((target) => build({ ...shared, ...target })));
await chmod(new URL('../dist/cli.js', import.meta.url), 0o755);
for (const name of typefaces) {
  const licence = new URL(`../node_modules/@fontsource/${name}/LICENSE`, import.meta.url);
  await copyFile(licence, new URL(`../dist/reader/fonts/${name}.LICENSE.txt`, import.meta.url));
}
await writeLanguages();
for (const { metafile } of results) {
  for (const [file, { bytes, entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint && /\.m?js$/.test(file)) console.log(`${file}  ${(bytes / 1000).toFixed(0)} kB`);
  }
}
const [desktop] = results;
await writeFile(new URL('../dist/extension.meta.json', import.meta.url), JSON.stringify(desktop.metafile));

/** The names of lands and cities in the languages that are not in the bundle, a file each. */
async function writeLanguages() {
  const entry = {
    entryPoints: ['scripts/gazetteer/cldr.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  };
  const { outputFiles } = await build({ absWorkingDir: root, ...entry });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { cldrLanguages, cldrNames } = await import(`data:text/javascript;base64,${source}`);
  await mkdir(`${root}dist/gazetteer`, { recursive: true });
  await copyFile(`${root}node_modules/cldr-localenames-full/LICENSE`, `${root}dist/gazetteer/LICENSE`);
  for (const language of cldrLanguages(root)) {
    if (language === 'ar' || language === 'en') continue;
    await writeFile(`${root}dist/gazetteer/${language}.json`, JSON.stringify(cldrNames(root, language)));
  }
}
