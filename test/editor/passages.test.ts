import { strict as assert } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, env, extensions, Selection, Uri, window, workspace } from 'vscode';
import { where } from '../../src/cli/where';
import { readSidecar } from '../../src/core/tagging/readSidecar';

const name = '000_dab5c20b44fabfd1';
/** تنوي الولايات المتحدة الأمريكية إبقاء جنودها في سوريا */
const withdrawal = 't1o9ro5nzq';

describe('Passages at hand', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const article = Uri.joinPath(root, `${name}.txt`);
  const sidecar = join(root.fsPath, `${name}.tags.yaml`);
  const run = (command: string, ...argument: unknown[]): Thenable<unknown> =>
    commands.executeCommand(`corpus.${command}`, ...argument);
  const passages = async () => readSidecar(sidecar, await readFile(sidecar, 'utf8')).passages;
  const quoteOf = async (id: string): Promise<string | undefined> =>
    (await passages()).find((passage) => passage.id === id)?.anchor.quote;
  const select = async (words: string, length = words.length): Promise<void> => {
    const { document } = await window.showTextDocument(article);
    const at = document.getText().indexOf(words);
    assert.ok(at >= 0 && window.activeTextEditor);
    const range = [document.positionAt(at), document.positionAt(at + length)] as const;
    window.activeTextEditor.selection = new Selection(...range);
  };
  const selected = (): string | undefined =>
    window.activeTextEditor?.document.getText(window.activeTextEditor.selection);

  let original = '';

  beforeEach(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    original = await readFile(sidecar, 'utf8');
    await window.showTextDocument(article);
    await run('refresh');
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile(sidecar, original);
    await run('refresh');
  });

  it('are tagged by digit keys, which keep their tags', async () => {
    const known = new Set((await passages()).map(({ id }) => id));
    const added = async (): Promise<readonly string[]> => {
      const found = (await passages()).filter(({ id }) => !known.has(id));
      assert.equal(found.length, 1, 'one passage more');
      for (const { id } of found) known.add(id);
      return found[0]?.tags ?? [];
    };
    await select('المنطقة الشرقية');
    await run('tagSelection', { tags: ['claim/victory'] });
    await added();
    await select('وسائل إعلام');
    await run('tagWithKey', 1);
    const first = await added();
    await select('قد تحدثت');
    await run('tagSelection', { tags: ['accusation/deception'] });
    await added();
    await select('خلال الأشهر');
    await run('tagWithKey', 1);
    assert.deepEqual(await added(), first);
  });

  it('grow and shrink by words and sentences at both ends, and back again', async () => {
    const before = 'تنوي الولايات المتحدة الأمريكية إبقاء جنودها في سوريا';
    assert.equal(await quoteOf(withdrawal), before);
    await select('إبقاء جنودها', 0);
    for (const [command, quote] of [
      ['extendPassageByWord', `${before}، إذ`],
      ['extendPassageByWord', `${before}، إذ ربطت`],
      ['shrinkPassageByWord', `${before}، إذ`],
      ['extendPassageStartByWord', `المقابل، ${before}، إذ`],
      ['shrinkPassageStartByWord', `${before}، إذ`],
      ['undoTagging', `المقابل، ${before}، إذ`],
    ] as const) {
      await run(command);
      assert.equal(await quoteOf(withdrawal), quote, command);
    }
    await run('extendPassageBySentence');
    assert.match((await quoteOf(withdrawal)) ?? '', /تقتضيه”\.$/u);
    for (let i = 0; i < 5; i++) await run('undoTagging');
    assert.equal(await readFile(sidecar, 'utf8'), original);
  });

  it('lead to the next and the previous one with the same tag, through all articles', async () => {
    await select('قالت قيادة الأركان', 0);
    await run('nextPassage');
    const seen = [selected()];
    assert.notEqual(seen[0], '');
    for (let i = 0; i < 100 && (seen.length < 2 || selected() !== seen[0]); i++) {
      await run('nextPassage');
      seen.push(selected());
    }
    const all = (
      await Promise.all(
        (await workspace.findFiles('*.tags.yaml')).map(async ({ fsPath }) =>
          readSidecar(fsPath, await readFile(fsPath, 'utf8')).passages.filter(({ tags }) =>
            tags.includes('claim/victory'),
          ),
        ),
      )
    ).flat();
    assert.ok(all.length > 1);
    assert.deepEqual(seen.slice(1).sort(), all.map(({ anchor }) => anchor.quote).sort());
    await run('previousPassage');
    assert.equal(selected(), seen.at(-2));
  });

  it('have an article that is tagged and annotated as a whole', async () => {
    const argument = { uri: article.toString() };
    await run('editArticleTags', { ...argument, tags: ['genre/report'] });
    await run('editArticleNote', { ...argument, note: 'مراجعة' });
    const { metadata } = readSidecar(sidecar, await readFile(sidecar, 'utf8'));
    assert.deepEqual(metadata.tags, ['genre/report']);
    assert.equal(metadata.note, 'مراجعة');
    await run('undoTagging');
    await run('undoTagging');
    assert.equal(await readFile(sidecar, 'utf8'), original);
  });

  it('are exported as the command line does it', async () => {
    const table = Uri.joinPath(root, 'passages.csv');
    await run('exportPassages', { uri: table.toString(), tags: ['accusation'] });
    const text = await readFile(table.fsPath, 'utf8');
    await workspace.fs.delete(table);
    const printed: string[] = [];
    const terminal = {
      out: (words: string) => void printed.push(words),
      error: () => undefined,
      now: () => new Date(),
      random: Math.random,
    };
    await where.run([root.fsPath, '--tag', 'accusation', '--below', '--csv'], terminal);
    const rows = (csv: string): readonly string[] => csv.split('\r\n').sort();
    assert.ok(rows(text).length > 10);
    assert.deepEqual(rows(text), rows(printed.join('')));
  });

  it('are copied as quotations with their reference', async () => {
    await run('copyQuotation', { uri: article.toString(), id: withdrawal });
    assert.equal(
      await env.clipboard.readText(),
      `«تنوي الولايات المتحدة الأمريكية إبقاء جنودها في سوريا» (اتهامات متبادلة بين واشنطن وموسكو حول سوريا، موقع إخباري سوري، 2017-12-26، ${name}.txt)`,
    );
  });
});
