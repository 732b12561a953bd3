import { strict as assert } from 'node:assert';
import { readFile, rm, writeFile } from 'node:fs/promises';
import {
  commands,
  extensions,
  languages,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
} from 'vscode';
import { createAnchor } from '../../src/core/tagging/anchor';
import { editSidecar } from '../../src/core/tagging/editSidecar';
import { readSidecar } from '../../src/core/tagging/readSidecar';
import { until } from '../support/until';

const lines = [
  'وصل الوزير إلى دمشق صباح الثلاثاء في زيارة لم يعلن عنها من قبل.',
  'ثم اتهم الوزير خصومه بالتواطؤ مع التنظيم في شرق البلاد.',
  'وقال إن السوق فتحت أبوابها بعد شهر من القصف المتواصل على المدينة.',
];
const quotes = ['إلى دمشق صباح الثلاثاء', 'اتهم الوزير خصومه بالتواطؤ', 'السوق فتحت أبوابها بعد شهر'];

describe('Passages whose article has changed', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const uri = Uri.joinPath(root, 'attaching.txt');
  const sidecarUri = Uri.joinPath(root, 'attaching.tags.yaml');
  const sidecar = sidecarUri.fsPath;
  const run = (command: string, argument?: unknown): Thenable<unknown> =>
    commands.executeCommand(`corpus.${command}`, argument);
  const passages = async () => readSidecar('attaching.tags.yaml', await readFile(sidecar, 'utf8')).passages;
  const problems = (code: string): Diagnostic[] =>
    languages.getDiagnostics(sidecarUri).filter((diagnostic) => diagnostic.code === code);
  const fixes = async (diagnostic: Diagnostic): Promise<readonly CodeAction[]> => {
    await workspace.openTextDocument(sidecarUri);
    return commands.executeCommand('vscode.executeCodeActionProvider', sidecarUri, diagnostic.range);
  };

  /** Writes the article, with the sidecar of the text as it was at first. */
  const put = async (text: string): Promise<void> => {
    const before = lines.join('\n');
    const edits = quotes.map((quote, i) => {
      const start = before.indexOf(quote);
      const anchor = createAnchor(before, start, start + quote.length);
      const passage = { id: `p${i}`, anchor, tags: ['accusation/collusion'], actors: [] };
      return { type: 'add-passage', passage } as const;
    });
    const made = editSidecar('attaching.tags.yaml', undefined, edits);
    assert.ok(made.ok);
    await writeFile(sidecar, made.text);
    await writeFile(uri.fsPath, text);
    await run('refresh');
  };

  beforeEach(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(sidecar, { force: true });
    await rm(uri.fsPath, { force: true });
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    await run('refresh');
  });

  it('are accepted at once where they only moved, and that is undone at once', async () => {
    const now = ['عنوان جديد 🛑', ...lines].join('\n');
    await put(now);
    const before = await readFile(sidecar, 'utf8');
    assert.deepEqual(problems('passage-changed').concat(problems('passage-lost')), []);
    await run('acceptMoved');
    for (const { anchor } of await passages())
      assert.equal([...now].slice(anchor.start, anchor.end).join(''), anchor.quote);
    assert.notEqual(await readFile(sidecar, 'utf8'), before);
    await window.showTextDocument(uri);
    await run('undoTagging');
    assert.equal(await readFile(sidecar, 'utf8'), before);
  });

  it('are problems with quick fixes where they are lost, and can be attached to the selection', async () => {
    const now = [lines[0], lines[2]].join('\n');
    await put(now);
    const lost = await until(() => problems('passage-lost')[0], 'the lost passage');
    // Others offer theirs after ours.
    const titles = (await fixes(lost)).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 3), ['Show Candidates…', 'Choose Other Words…', 'Keep As It Is']);
    const { document } = await window.showTextDocument(uri);
    const words = 'القصف المتواصل';
    const at = document.getText().indexOf(words);
    assert.ok(window.activeTextEditor);
    const end = document.positionAt(at + words.length);
    window.activeTextEditor.selection = new Selection(document.positionAt(at), end);
    const before = await readFile(sidecar, 'utf8');
    await run('attachPassage', { uri: uri.toString(), id: 'p1' });
    const attached = (await passages()).find(({ id }) => id === 'p1');
    assert.equal(attached?.anchor.quote, words);
    await until(() => problems('passage-lost').length === 0, 'it to be found again');
    await run('undoTagging');
    assert.equal(await readFile(sidecar, 'utf8'), before);
    await until(() => problems('passage-lost')[0], 'the lost passage');
  });

  it('are no longer reported when the reader keeps them', async () => {
    await put(
      [lines[0], lines[1], lines[2]?.replace('السوق فتحت أبوابها', 'الأسواق فتحت كل أبوابها')].join('\n'),
    );
    const changed = await until(() => problems('passage-changed')[0], 'the changed passage');
    const offered = await fixes(changed);
    assert.equal(offered[0]?.title, 'Accept the Changed Words…');
    const before = await readFile(sidecar, 'utf8');
    const keep = offered.find(({ title }) => title === 'Keep As It Is')?.command;
    assert.ok(keep);
    await commands.executeCommand(keep.command, ...((keep.arguments ?? []) as unknown[]));
    await until(() => problems('passage-changed').length === 0, 'its change to be accepted');
    assert.equal(await readFile(sidecar, 'utf8'), before);
  });

  it('keep the entries of both sides of a merge conflict', async () => {
    await put(lines.join('\n'));
    const text = await readFile(sidecar, 'utf8');
    const [head = '', first = '', second = '', third = ''] = text.split(/(?=^ {2}- id: )/m);
    const conflict = `${head}<<<<<<< HEAD\n${first}=======\n${second}>>>>>>> other\n${third}`;
    await writeFile(sidecar, conflict);
    await run('refresh');
    const marks = await until(() => problems('merge-conflict')[0], 'the conflict');
    const [fix] = await fixes(marks);
    assert.equal(fix?.title, 'Keep Both');
    await commands.executeCommand(
      fix.command?.command ?? '',
      ...((fix.command?.arguments ?? []) as unknown[]),
    );
    assert.equal(await readFile(sidecar, 'utf8'), text);
    await until(() => problems('merge-conflict').length === 0, 'the conflict to be settled');
    await window.showTextDocument(uri);
    await run('undoTagging');
    assert.equal(await readFile(sidecar, 'utf8'), conflict);
  });
});
