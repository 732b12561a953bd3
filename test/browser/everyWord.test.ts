/**
 * The mouse on random words, in both surfaces: with emoji, vowel marks, CRLF, Latin words and numbers in the line.
 * `CORPUS_READER_WORDS=200` tries so many in every article that there is.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../../src/core/text/normalise';
import { tryWords } from '../support/everyWord';
import { editorSurface, readingSurface, type PointerSurface } from '../support/pointer';
import { readingSamples } from '../support/readingSamples';
import { openVscode, type Vscode } from '../support/vscode';

const wanted = Number(process.env['CORPUS_READER_WORDS'] ?? 0);

describe('A word under the mouse', function () {
  this.timeout(wanted > 0 ? 7_200_000 : 180_000);
  let vscode: Vscode;
  let samples: Awaited<ReturnType<typeof readingSamples>>;
  before(async () => {
    samples = await readingSamples();
    vscode = await openVscode({ folder: samples.folder, width: 1100, height: 1000 });
    await vscode.evaluate((api) => api.commands.executeCommand('workbench.action.closeSidebar'));
  });
  after(async () => {
    await vscode.close();
    await samples.remove();
  });

  for (const kind of ['the text editor', 'the reading view'] as const)
    it(`is the one that is meant, in ${kind}`, async () => {
      const chosen =
        wanted > 0 ? samples.articles : samples.articles.filter(({ name }) => name.startsWith('mixed'));
      const failures: string[] = [];
      for (const [i, { path, name }] of chosen.entries()) {
        const text = normaliseText(readFileSync(join(samples.folder, path), 'utf8'));
        const surface: PointerSurface =
          kind === 'the text editor'
            ? await editorSurface(vscode, path)
            : await readingSurface(vscode, path, text);
        const report = await tryWords(vscode.page, surface, { count: wanted || 25, seed: 40 + i });
        if (wanted > 0) {
          console.log(`      ${name}: ${report.words} words, ${report.hovers} hovers`);
          for (const failure of report.failures) console.log(`        ${failure}`);
        }
        assert.ok(report.words > 0 && report.hovers > 0, name);
        failures.push(...report.failures.map((failure) => `${name}: ${failure}`));
        await vscode.command('workbench.action.closeAllEditors');
      }
      assert.deepEqual(failures, []);
    });
});
