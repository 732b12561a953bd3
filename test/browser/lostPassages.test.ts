import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { sampleCorpus } from '../support/corpora';
import { openVscode, until, type Vscode } from '../support/vscode';

const name = '000_dab5c20b44fabfd1';

describe('Lost passages in the tree', () => {
  let vscode: Vscode;

  before(async () => {
    vscode = await openVscode({
      folder: sampleCorpus,
      // High enough for all rows of an article: those out of view are not drawn.
      height: 2400,
      prepare: async (folder) => {
        const path = join(folder, `${name}.txt`);
        const text = await readFile(path, 'utf8');
        await writeFile(path, text.replace(/وفي المقابل، تنوي[^\n]*\n/u, ''));
      },
    });
    await vscode.command('corpus.articles.focus');
  });
  after(() => vscode.close());

  const row = (text: string): Locator => vscode.viewRows().filter({ hasText: text }).first();

  it('stand by themselves, and a click or Enter offers where they may be now', async () => {
    const article = row('اتهامات متبادلة');
    // The articles are still being read: a row that is drawn anew takes no click.
    await until(async () => {
      if ((await article.getAttribute('aria-expanded')) !== 'true')
        await article.locator('.monaco-tl-twistie').click({ timeout: 2000 });
      return (await row('Lost').isVisible()) ? true : undefined;
    }, 'the lost passages');
    const offered = async (): Promise<readonly string[] | undefined> => {
      await vscode.quickInput.waitFor({ timeout: 3000 });
      const labels = await vscode.quickPickRows();
      return labels.some((label) => label.includes('Choose Other Words…')) ? labels : undefined;
    };
    await until(async () => {
      await row('تنوي الولايات المتحدة').click({ timeout: 2000 });
      return offered();
    }, 'the candidates after a click');
    await vscode.press('Escape');
    await vscode.quickInput.waitFor({ state: 'hidden' });
    await until(async () => {
      await vscode.command('corpus.articles.focus');
      await vscode.press('Enter');
      return offered();
    }, 'the candidates after Enter');
    await vscode.press('Escape');
    const sidecar = `${name}.tags.yaml`;
    assert.equal(
      await readFile(join(vscode.folder, sidecar), 'utf8'),
      await readFile(join(sampleCorpus, sidecar), 'utf8'),
    );
  });
});
