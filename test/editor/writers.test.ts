import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commands, extensions, Selection, Uri, ViewColumn, window, workspace } from 'vscode';
import { readSidecar } from '../../src/core/tagging/readSidecar';

const name = '002_1518d28b6d65a5fc';
/** How often each of the writers writes. */
const count = Number(process.env['CORPUS_READER_WRITES'] ?? 8);

/** Two command lines and this window tag in one article at the same time. */
describe('Several writers', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  const extension = extensions.getExtension('corpus-reader.corpus-reader');
  assert.ok(root && extension);
  const article = Uri.joinPath(root, `${name}.txt`);
  const sidecar = Uri.joinPath(root, `${name}.tags.yaml`);
  const cli = join(extension.extensionPath, 'dist/cli.js');

  const tagFromOutside = async ([start, end]: readonly [number, number], by: string): Promise<string> => {
    const range = ['--start', String(start), '--end', String(end)];
    const args = [
      cli,
      'tag',
      root.fsPath,
      '--article',
      `${name}.txt`,
      ...range,
      '--tag',
      'claim',
      '--by',
      by,
    ];
    // The host of a desktop VS Code is no Node unless it is told so.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    return stdout.trim();
  };

  it('lose no entry, and the open sidecar shows what all of them wrote', async function () {
    this.timeout(20_000 + count * 3000);
    await extension.activate();
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    const before = await readFile(sidecar.fsPath, 'utf8');
    try {
      const { document } = await window.showTextDocument(article);
      const words = [...document.getText().matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
      /** Words of this writer alone: for each other ones, or more of them. */
      const spanOf = (writer: number, turn: number): readonly [number, number] => {
        const length = writer + 3 * Math.floor(turn / 100);
        const [first, last] = [words[turn % 100], words[(turn % 100) + length]];
        return first && last ? [first.index, last.index + last[0].length] : assert.fail('too few words');
      };
      const shown = await workspace.openTextDocument(sidecar);
      await window.showTextDocument(shown, { viewColumn: ViewColumn.Beside, preview: false });

      const outside = async (writer: number): Promise<readonly string[]> => {
        const ids: string[] = [];
        for (let turn = 0; turn < count; turn++) {
          ids.push(await tagFromOutside(spanOf(writer, turn), `writer ${writer}`));
        }
        return ids;
      };
      const state = { isRunning: true };
      const both = Promise.all([outside(0), outside(1)]).finally(() => (state.isRunning = false));
      let tagged = 0;
      while (state.isRunning || tagged < count) {
        const editor = await window.showTextDocument(article, { viewColumn: ViewColumn.One });
        const [start, end] = spanOf(2, tagged);
        editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
        await commands.executeCommand('corpus.tagSelection', { tags: ['denial'] });
        tagged++;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const written = (await both).flat();

      const after = await readFile(sidecar.fsPath, 'utf8');
      const { passages, problems } = readSidecar(sidecar.path, after);
      assert.deepEqual(problems, []);
      const ids = new Set(passages.map(({ id }) => id));
      assert.deepEqual(
        written.filter((id) => !ids.has(id)),
        [],
        'written from outside and lost',
      );
      const known = new Set(readSidecar(sidecar.path, before).passages.map(({ id }) => id));
      const own = passages.filter(({ id, tags }) => !known.has(id) && tags[0] === 'denial');
      assert.equal(own.length, tagged, 'tagged in this window and lost');
      assert.equal(passages.length, known.size + written.length + tagged);
      const beside = (await readdir(root.fsPath)).filter((file) => file.startsWith(`${name}.tags`));
      assert.deepEqual(beside, [`${name}.tags.yaml`], 'something was left behind');
      for (let i = 0; shown.getText() !== after && i < 100; i++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.equal(shown.getText(), after, 'the sidecar as it is shown');
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await writeFile(sidecar.fsPath, before);
      await workspace.getConfiguration('files').update('autoSave', undefined, true);
      await commands.executeCommand('corpus.refresh');
    }
  });
});
