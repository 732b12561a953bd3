import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { plain } from '../support/plain';
import { openVscode, until, type Vscode } from '../support/vscode';

const tagsView = 1;

describe('The tree of tags', function () {
  this.timeout(90_000);
  let vscode: Vscode;
  let codebook: string;
  let original: string;

  const row = (label: string): Locator => vscode.viewRows(tagsView).filter({ hasText: label }).first();
  const shown = async (): Promise<readonly string[]> =>
    (await vscode.treeRows(tagsView)).map(
      ({ label, description }) => `${plain(label)} ${plain(description)}`,
    );
  const rows = (look: (rows: readonly string[]) => boolean, what: string): Promise<readonly string[]> =>
    until(async () => {
      const found = await shown();
      return look(found) ? found : undefined;
    }, what);
  const answer = async (label: string): Promise<void> => {
    await vscode.quickInput.locator('.monaco-list-row', { hasText: 'nothing is changed' }).waitFor();
    await vscode.pick(label);
  };
  const onDisk = (look: (text: string) => boolean, what: string): Promise<string> =>
    until(async () => {
      const text = await readFile(codebook, 'utf8');
      return look(text) ? text : undefined;
    }, what);

  before(async () => {
    vscode = await openVscode({ folder: 'seeds', settings: { 'files.autoSave': 'off' }, height: 1000 });
    codebook = join(vscode.folder, 'codebook.yaml');
    original = await readFile(codebook, 'utf8');
    await vscode.command('corpus.articles.focus');
    await rows((found) => found.some((one) => /^Accusation [1-9]/u.test(one)), 'the tags with their counts');
  });
  after(() => vscode.close());

  it('leads from a tag to its passages in their lines, and to their places', async () => {
    await row('Claim').locator('.monaco-tl-twistie').click();
    await row('Victory').locator('.monaco-tl-twistie').click();
    await rows((found) => found.some((one) => one.startsWith('اتهامات متبادلة')), 'its articles');
    const article = vscode.viewRows(tagsView).filter({ hasText: 'اتهامات متبادلة' }).first();
    await article.locator('.monaco-tl-twistie').click();
    const passage = vscode
      .viewRows(tagsView)
      .filter({ has: vscode.page.locator('.highlight') })
      .first();
    await passage.click();
    const selected = await until(async () => (await vscode.editor())?.selected || undefined, 'the passage');
    assert.match(selected, /\p{Script=Arabic}/u);
    await vscode.command('workbench.actions.treeView.corpus.tags.collapseAll');
  });

  it('moves a tag that is dragged onto another, after a preview', async () => {
    await row('Justification').dragTo(row('Framing'));
    await answer('Cancel');
    await until(
      async () => ((await vscode.quickInput.isVisible()) ? undefined : true),
      'the question to close',
    );
    assert.equal(await readFile(codebook, 'utf8'), original);
    await row('Justification').dragTo(row('Framing'));
    await answer('Apply');
    await onDisk((text) => /^ {6}justification:$/mu.test(text), 'the tag under the other');
    await rows((found) => found.every((one) => !one.startsWith('Justification')), 'the family to leave');
    await vscode.command('corpus.undoTagging');
    await onDisk((text) => text === original, 'the codebook as it was');
    await rows((found) => found.some((one) => one.startsWith('Justification')), 'the family again');
  });

  it('renames the tag that the keyboard is on, with F2', async () => {
    await row('Denial').click();
    await vscode.press('F2');
    await vscode.quickInput.locator('input').waitFor();
    await until(
      async () => ((await vscode.quickInput.locator('input').inputValue()) === 'denial' ? true : undefined),
      'the name',
    );
    await vscode.quickInput.locator('input').fill('rebuttal');
    await vscode.press('Enter');
    await until(
      async () =>
        (await vscode.quickInput.locator('input').inputValue()) === 'Denial and response' ? true : undefined,
      'the label',
    );
    await vscode.quickInput.locator('input').fill('Rebuttal');
    await vscode.press('Enter');
    await vscode.quickInput.locator('.monaco-list-row', { hasText: 'nothing is changed' }).waitFor();
    await until(
      async () =>
        (await vscode.page.locator('.multiDiffEditor, .multi-diff-root').count()) > 0 ? true : undefined,
      'the preview',
    );
    await vscode.press('Enter');
    await onDisk((text) => /^ {2}rebuttal:$/mu.test(text) && text.includes('en: Rebuttal'), 'the new name');
    await rows((found) => found.some((one) => one.startsWith('Rebuttal 10')), 'the tag with its passages');
    await vscode.command('corpus.undoTagging');
    await onDisk((text) => text === original, 'the codebook as it was');
  });

  it('filters while one types, in any spelling, and shows what it has filtered', async () => {
    await row('Accusation').click();
    await vscode.press('/');
    await vscode.quickInput.locator('input').waitFor();
    await vscode.page.keyboard.type('تَواطُؤ');
    const found = await rows((all) => all.length === 2, 'the tag and its family');
    assert.match(found[1] ?? '', /^Collusion/u);
    await vscode.press('Escape');
    await rows((all) => all.length > 5, 'all families again');
    await writeFile(codebook, original);
  });
});
