import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { commands, extensions, Selection, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { until } from '../support/until';

describe('An article that is renamed', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const path = (name: string): string => Uri.joinPath(root, name).fsPath;
  const names = ['old.txt', 'old.tags.yaml', 'new.txt', 'new.tags.yaml'];
  const text = 'sidecar: 1 # هذا لي\n';
  const rename = async (from: string, to: string): Promise<void> => {
    const edit = new WorkspaceEdit();
    edit.renameFile(Uri.joinPath(root, from), Uri.joinPath(root, to));
    assert.ok(await workspace.applyEdit(edit));
  };

  beforeEach(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await writeFile(path('old.txt'), 'مقال قصير');
    await writeFile(path('old.tags.yaml'), text);
    await commands.executeCommand('corpus.refresh');
  });

  afterEach(async () => {
    for (const name of names) await rm(path(name), { force: true });
    await commands.executeCommand('corpus.refresh');
  });

  it('takes its sidecar along', async () => {
    await rename('old.txt', 'new.txt');
    assert.equal(await readFile(path('new.tags.yaml'), 'utf8'), text);
    assert.ok(!existsSync(path('old.tags.yaml')));
  });

  it('has its last tag taken back under the new name', async () => {
    const editor = await window.showTextDocument(Uri.joinPath(root, 'old.txt'));
    await until(() => editor.document.languageId === 'corpus-article', 'the language of an article');
    editor.selection = new Selection(0, 0, 0, 4);
    await commands.executeCommand('corpus.tagSelection', { tags: ['denial'] });
    assert.match(await readFile(path('old.tags.yaml'), 'utf8'), /- denial/);
    await rename('old.txt', 'new.txt');
    await commands.executeCommand('corpus.undoTagging');
    assert.equal(await readFile(path('new.tags.yaml'), 'utf8'), text);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('does not replace another sidecar', async () => {
    await writeFile(path('new.tags.yaml'), 'sidecar: 1\n');
    await rename('old.txt', 'new.txt');
    assert.equal(await readFile(path('new.tags.yaml'), 'utf8'), 'sidecar: 1\n');
    assert.equal(await readFile(path('old.tags.yaml'), 'utf8'), text);
  });
});
