/** Several corpora in one folder, as they stand in the tree, and an article that is none. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plain } from '../support/plain';
import { openVscode, until, type Vscode } from '../support/vscode';

describe('Several corpora', () => {
  let folder: string;
  let vscode: Vscode;
  const corpora = ['first', 'first/inner', 'second', 'third'];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corpus-reader-several-'));
    for (const path of [...corpora].reverse()) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, 'corpus.yaml'), `corpus: 1\ntitle: ${path}\n`);
      await writeFile(join(folder, path, 'article.txt'), 'قالت روسيا إنها ستنسحب.\n');
    }
    await writeFile(join(folder, 'third/picture.txt'), Buffer.from([0, 1, 2, 0, 255, 0]));
    vscode = await openVscode({ folder });
    await vscode.command('corpus.articles.focus');
  });
  after(async () => {
    await vscode.close();
    await rm(folder, { recursive: true });
  });

  it('stand in the order of their paths, however fast each is found', async () => {
    const rows = await until(async () => {
      const found = await vscode.treeRows();
      return found.length === 2 * corpora.length + 1 ? found : undefined;
    }, 'the corpora');
    const roots = rows.filter(({ level }) => level === 1).map(({ label }) => label);
    assert.deepEqual(roots.map(plain), corpora);
  });

  it('say why a file among the articles cannot be opened', async () => {
    await vscode.page.locator('.part.sidebar .monaco-list-row', { hasText: 'picture.txt' }).click();
    const message = await until(async () => {
      await vscode.command('notifications.showList');
      return (await vscode.notifications())[0];
    }, 'the reason');
    assert.match(message, /picture\.txt.*not a text file.*corpus\.yaml/u);
  });
});
