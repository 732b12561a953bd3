import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlesOf, sampleCorpus } from '../support/corpora';
import { activeReadingPage } from '../support/readingView';
import { openVscode, until, type Vscode } from '../support/vscode';
import { misplaced } from '../support/wordOrder';

/** The bundle for the browser reads and writes through the editor's own file system; all is done as a person does it. */
describe("In the browser's extension host", () => {
  let vscode: Vscode;
  let article: string;

  before(async () => {
    [article = ''] = await articlesOf(sampleCorpus);
    vscode = await openVscode({ folder: sampleCorpus, web: true });
  });
  after(() => vscode.close());

  it('the corpus is found and its articles are listed', async () => {
    await vscode.page.locator('.activitybar [aria-label^="Corpus"]').first().click();
    const rows = await until(async () => {
      const found = await vscode.treeRows();
      return found.length >= 5 ? found : undefined;
    }, 'the articles');
    assert.equal(rows.filter(({ level }) => level === 1).length, 5);
  });

  it('an article is read from right to left, in colour', async () => {
    await vscode.press('Control+p');
    await vscode.page.keyboard.type(article);
    await vscode.quickInput.locator('.monaco-list-row', { hasText: article }).first().waitFor();
    await vscode.press('Enter');
    await vscode.page.locator('.statusbar-item', { hasText: 'Corpus Article' }).waitFor();
    const text = await readFile(join(vscode.folder, article), 'utf8');
    await until(async () => {
      const words = await vscode.words(text);
      return words.length > 30 && misplaced(words).length === 0 ? true : undefined;
    }, 'the words in order');
    await until(async () => {
      const cut = await vscode.page
        .locator('.view-line > span')
        .evaluateAll((rows) => rows.filter((row) => row.childElementCount > 1).length);
      return cut > 2 ? true : undefined;
    }, 'the colours');
  });

  it('a passage is tagged into the sidecar', async () => {
    const text = await readFile(join(vscode.folder, article), 'utf8');
    const sidecar = join(vscode.folder, article.replace(/\.txt$/u, '.tags.yaml'));
    const before = await readFile(sidecar, 'utf8');
    const word = (await vscode.words(text)).find((one) => one.text.length > 5);
    assert.ok(word);
    await vscode.page.mouse.dblclick((word.left + word.right) / 2, (word.top + word.bottom) / 2);
    await vscode.press('t');
    await vscode.quickInput.waitFor();
    await vscode.page.keyboard.type('collusion');
    await vscode.press('Enter');
    // The server of this host writes in place: what is read in between may be half of it.
    await until(async () => {
      const now = await readFile(sidecar, 'utf8');
      const added = now.split('\n').filter((line) => !before.split('\n').includes(line));
      return added.some((line) => line.includes(`quote: ${word.text}`)) ? true : undefined;
    }, 'the passage in the sidecar');
  });

  it('the reading view shows it, in its typeface and with its marks', async () => {
    await vscode.palette('Corpus: Open Reading View');
    const page = await activeReadingPage(vscode);
    await page.marked();
    const faces = await page.frame.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    assert.ok(faces > 0);
  });
});
