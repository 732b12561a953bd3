import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bytesAtStart, sourcesAtStart } from '../../scripts/support/bundle';
import { projectFolder } from '../../scripts/support/cache';

describe('The package', () => {
  it('holds these files and no others', async () => {
    const files = await listFiles({ cwd: projectFolder, packageManager: PackageManager.None });
    const chunk = /^dist\/(?:chunks\/[\w-]+\.mjs|gazetteer\/(?:[a-z]{2,3}\.json|LICENSE))$/;
    const named = files.map((file) => file.replaceAll('\\', '/')).filter((file) => !chunk.test(file));
    assert.deepEqual(named.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/extension.mjs',
      'dist/indexWorker.js',
      'dist/reader/fonts/amiri-arabic-400-normal.woff2',
      'dist/reader/fonts/amiri-arabic-700-normal.woff2',
      'dist/reader/fonts/amiri-latin-400-normal.woff2',
      'dist/reader/fonts/amiri-latin-700-normal.woff2',
      'dist/reader/fonts/amiri.LICENSE.txt',
      'dist/reader/fonts/noto-naskh-arabic.LICENSE.txt',
      'dist/reader/lines-style.css',
      'dist/reader/lines.js',
      'dist/reader/main.js',
      'dist/reader/page.css',
      'dist/reader/style.css',
      'dist/web/extension.js',
      'images/corpus.svg',
      'images/icon.png',
      'l10n/bundle.l10n.ar.json',
      'package.json',
      'package.nls.ar.json',
      'package.nls.json',
      'schemas/codebook.schema.json',
      'schemas/corpus.schema.json',
      'schemas/gazetteer.schema.json',
      'schemas/sidecar.schema.json',
      'syntaxes/article.language.json',
      'syntaxes/article.tmLanguage.json',
    ]);
  });

  it('holds each part of the desktop bundle', async () => {
    const files = await listFiles({ cwd: projectFolder, packageManager: PackageManager.None });
    for (const part of readdirSync(join(projectFolder, 'dist/chunks'))) {
      assert.ok(files.includes(`dist/chunks/${part}`), part);
    }
  });

  it('holds the names of lands in many languages, each a small file', async () => {
    const files = await listFiles({ cwd: projectFolder, packageManager: PackageManager.None });
    const languages = files.filter((file) => file.startsWith('dist/gazetteer/'));
    assert.ok(languages.length > 50 && languages.includes('dist/gazetteer/fr.json'));
    for (const file of languages) assert.ok(statSync(join(projectFolder, file)).size < 60_000, file);
  });

  it('loads less than 500 kB when it starts', () => {
    const bytes = bytesAtStart();
    assert.ok(bytes < 500_000, `${bytes} bytes`);
  });

  it('waits with the built-in lists until there is a corpus', () => {
    const sources = sourcesAtStart();
    assert.ok(sources.includes('src/extension.ts'));
    assert.deepEqual(
      sources.filter((file) => file.startsWith('src/core/gazetteer/builtin/')),
      [],
    );
  });

  it('was packed', () => {
    assert.ok(statSync(join(projectFolder, '.cache/corpus-reader.vsix')).size > 10_000);
  });
});
