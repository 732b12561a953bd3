import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleCorpus } from '../support/corpora';
import { openVscode, until, type Vscode } from '../support/vscode';

const plain = (label: string): string => label.replaceAll(/[\u2066-\u2069]/gu, '');

describe('Lost passages in the tree', () => {
  const name = '000_dab5c20b44fabfd1';
  let vscode: Vscode;

  before(async () => {
    // High enough for all rows of an article: those out of view are not drawn.
    vscode = await openVscode({ folder: sampleCorpus, height: 2400 });
    const path = join(vscode.folder, `${name}.txt`);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/وفي المقابل، تنوي[^\n]*\n/u, ''));
    await vscode.command('corpus.refresh');
    await vscode.command('corpus.articles.focus');
  });
  after(() => vscode.close());

  const labels = async (): Promise<readonly string[]> =>
    (await vscode.treeRows()).map(({ label }) => plain(label));
  const rowAt = (n: number) => vscode.viewRows().nth(n);

  it('stand by themselves, and a click or Enter offers where they may be now', async () => {
    await until(async () => ((await labels()).length >= 5 ? true : undefined), 'the articles');
    await rowAt(0).locator('.monaco-tl-twistie').click();
    const found = await until(async () => {
      const rows = await labels();
      return rows.includes('Lost') ? rows : undefined;
    }, 'the lost passages');
    const lost = found.indexOf('Lost');
    assert.match(found[lost + 1] ?? '', /^تنوي الولايات المتحدة/u);
    await rowAt(lost + 1).click();
    const rows = await until(async () => {
      const offered = await vscode.quickPickRows();
      return offered.length > 0 ? offered : undefined;
    }, 'the candidates');
    assert.ok(rows.some((row) => JSON.stringify(row).includes('Choose Other Words…')));
    await vscode.press('Escape');
    const sidecar = join(vscode.folder, `${name}.tags.yaml`);
    assert.equal(
      await readFile(sidecar, 'utf8'),
      await readFile(join(sampleCorpus, `${name}.tags.yaml`), 'utf8'),
    );
  });
});
