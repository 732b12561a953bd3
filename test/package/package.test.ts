import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';

describe('The package', () => {
  it('holds these files and no others', async () => {
    const files = await listFiles({ cwd: projectFolder, packageManager: PackageManager.None });
    assert.deepEqual(files.map((file) => file.replaceAll('\\', '/')).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/extension.js',
      'dist/reader/fonts/amiri-arabic-400-normal.woff2',
      'dist/reader/fonts/amiri-arabic-700-normal.woff2',
      'dist/reader/fonts/amiri-latin-400-normal.woff2',
      'dist/reader/fonts/amiri-latin-700-normal.woff2',
      'dist/reader/fonts/amiri.LICENSE.txt',
      'dist/reader/fonts/noto-naskh-arabic-arabic-400-normal.woff2',
      'dist/reader/fonts/noto-naskh-arabic-arabic-700-normal.woff2',
      'dist/reader/fonts/noto-naskh-arabic-latin-400-normal.woff2',
      'dist/reader/fonts/noto-naskh-arabic-latin-700-normal.woff2',
      'dist/reader/fonts/noto-naskh-arabic.LICENSE.txt',
      'dist/reader/main.js',
      'dist/reader/style.css',
      'dist/web/extension.js',
      'images/corpus.svg',
      'images/icon.png',
      'l10n/bundle.l10n.ar.json',
      'package.json',
      'package.nls.ar.json',
      'package.nls.json',
      'syntaxes/article.language.json',
      'syntaxes/article.tmLanguage.json',
    ]);
  });

  it('keeps the desktop bundle under 500 kB', () => {
    assert.ok(statSync(join(projectFolder, 'dist/extension.js')).size < 500_000);
  });

  it('was packed', () => {
    assert.ok(statSync(join(projectFolder, '.cache/corpus-reader.vsix')).size > 10_000);
  });
});
