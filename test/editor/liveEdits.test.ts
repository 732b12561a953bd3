import { strict as assert } from 'node:assert';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { commands, extensions, languages, Position, Range, Uri, window, workspace } from 'vscode';
import { createAnchor } from '../../src/core/tagging/anchor';
import { editSidecar } from '../../src/core/tagging/editSidecar';
import { readSidecar } from '../../src/core/tagging/readSidecar';
import { until } from '../support/until';

const text = ['عنوان', 'وصل الوزير إلى دمشق صباح الثلاثاء في زيارة لم يعلن عنها.', 'ثم غادر.'].join('\r\n');
const quote = 'إلى دمشق صباح';

describe('A passage of an article that is edited', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const uri = Uri.joinPath(root, 'live.txt');
  const sidecar = Uri.joinPath(root, 'live.tags.yaml');

  before(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    await workspace.getConfiguration('corpus').update('openLocked', false, true);
    const plain = text.replaceAll('\r\n', '\n');
    const start = plain.indexOf(quote);
    const anchor = createAnchor(plain, start, start + quote.length);
    const passage = { id: 'live1', anchor, tags: ['accusation/collusion'], actors: [] };
    const made = editSidecar('live.tags.yaml', undefined, [{ type: 'add-passage', passage }]);
    assert.ok(made.ok);
    await writeFile(sidecar.fsPath, made.text);
    await writeFile(uri.fsPath, text);
    await commands.executeCommand('corpus.refresh');
  });

  after(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await rm(uri.fsPath, { force: true });
    await rm(sidecar.fsPath, { force: true });
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    await workspace.getConfiguration('corpus').update('openLocked', undefined, true);
    await commands.executeCommand('corpus.refresh');
  });

  it('moves with the edits, even where none of its words is left as it was', async () => {
    const editor = await window.showTextDocument(uri);
    const { document } = editor;
    await until(() => document.languageId === 'corpus-article', 'the language of an article');
    // The hover of the passage says where it is taken to be.
    const found = async (word: string): Promise<boolean> => {
      const at = document.positionAt(document.getText().indexOf(word) + 1);
      const cards = await commands.executeCommand<{ contents: { value: string }[] }[]>(
        'vscode.executeHoverProvider',
        uri,
        at,
      );
      return cards.some(({ contents }) => contents.some(({ value }) => value.includes('live1')));
    };
    assert.ok(await found('دمشق'), 'before the edit');
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'سطر أول\r\nسطر ثان '));
    for (const [from, to] of [
      ['إلى دمشق', 'نحو عمّان'],
      ['صباح', 'ليلة'],
    ] as const) {
      const at = document.getText().indexOf(from) + 1;
      const start = document.positionAt(at);
      // Inside of its first letter, so that the passage does not end.
      await editor.edit((edit) =>
        edit.replace(
          document.getWordRangeAtPosition(start)?.with({ end: document.positionAt(at - 1 + from.length) }) ??
            assert.fail(),
          to,
        ),
      );
    }
    assert.ok(await found('عمّان'), 'the new words');
    assert.ok(!(await found('وصل')), 'not the words before');
    const { passages } = readSidecar('live.tags.yaml', await readFile(sidecar.fsPath, 'utf8'));
    assert.equal(passages[0]?.anchor.quote, quote);
    assert.ok(languages.getDiagnostics(sidecar).every(({ code }) => code !== 'passage-lost'));
  });

  it('is found again where what was typed is given up', async () => {
    const isLost = (): boolean =>
      languages.getDiagnostics(sidecar).some(({ code }) => code === 'passage-lost');
    const editor = await window.showTextDocument(uri);
    const all = new Range(
      new Position(0, 0),
      editor.document.lineAt(editor.document.lineCount - 1).range.end,
    );
    await editor.edit((edit) => edit.replace(all, 'لا شيء'));
    await commands.executeCommand('corpus.refresh');
    await until(isLost, 'the passage being lost');
    await commands.executeCommand('workbench.action.files.revert');
    await until(() => !isLost(), 'the passage being found again');
  });
});
