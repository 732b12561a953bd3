import { strict as assert } from 'node:assert';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, extensions, Position, Uri, window, workspace, WorkspaceEdit, type Range } from 'vscode';
import { readCodebook } from '../../src/core/tagging/readCodebook';
import { readSidecar } from '../../src/core/tagging/readSidecar';

const seen = '001_d0980a836782586c.tags.yaml';

describe('The codebook as a living thing', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const file = (path: string): string => join(root.fsPath, path);
  const text = (path: string): Promise<string> => readFile(file(path), 'utf8');

  /** Every file that a change of the codebook can touch. */
  const snapshot = async (): Promise<ReadonlyMap<string, string>> => {
    const paths = (await readdir(root.fsPath)).filter((path) => /\.tags\.yaml$|^codebook\.yaml$/.test(path));
    return new Map(await Promise.all(paths.sort().map(async (path) => [path, await text(path)] as const)));
  };
  let original: ReadonlyMap<string, string>;

  beforeEach(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    await commands.executeCommand('corpus.refresh');
    original = await snapshot();
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const [path, content] of original) {
      await chmod(file(path), 0o644);
      if ((await text(path)) !== content) await writeFile(file(path), content);
    }
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    await commands.executeCommand('corpus.refresh');
  });

  /** Runs work that shows a preview, and answers it by a key's command until the work is over. */
  async function answering(key: string, work: () => PromiseLike<unknown>): Promise<void> {
    const done = Promise.resolve(work()).then(() => 'done');
    const soon = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 150, 'soon'));
    while ((await Promise.race([done, soon()])) !== 'done') await commands.executeCommand(key);
  }
  const apply = (command: string, argument: object): Promise<void> =>
    answering('workbench.action.acceptSelectedQuickOpenItem', () =>
      commands.executeCommand(`corpus.${command}`, argument),
    );
  const cancel = (command: string, argument: object): Promise<void> =>
    answering('workbench.action.closeQuickOpen', () =>
      commands.executeCommand(`corpus.${command}`, argument),
    );

  /** How often each tag is written in the sidecars. */
  const uses = async (): Promise<Readonly<Record<string, number>>> => {
    const counts: Record<string, number> = {};
    for (const [path, content] of await snapshot()) {
      if (path === 'codebook.yaml') continue;
      const { passages, metadata } = readSidecar(path, content);
      for (const tag of [...passages.flatMap(({ tags }) => tags), ...(metadata.tags ?? [])])
        counts[tag] = (counts[tag] ?? 0) + 1;
    }
    return counts;
  };
  const codebook = async (): Promise<ReturnType<typeof readCodebook>> =>
    readCodebook('codebook.yaml', await text('codebook.yaml'));
  const undo = (): Thenable<unknown> => commands.executeCommand('corpus.undoTagging');

  it('renames a tag everywhere, as one step', async () => {
    const before = await uses();
    await apply('renameTag', { tag: 'accusation', to: 'charge' });
    const after = await uses();
    assert.ok((before['accusation/collusion'] ?? 0) > 5);
    for (const [tag, count] of Object.entries(before)) {
      const isBelow = tag.split('/')[0] === 'accusation';
      assert.equal(after[tag.replace(/^accusation/, 'charge')], count, tag);
      if (isBelow) assert.equal(after[tag], undefined, tag);
    }
    assert.equal((await codebook()).find('accusation/collusion')?.path, 'charge/collusion');
    const renamed = await snapshot();
    await undo();
    assert.deepEqual(await snapshot(), original);
    await commands.executeCommand('corpus.redoTagging');
    assert.deepEqual(await snapshot(), renamed);
    await undo();
    assert.deepEqual(await snapshot(), original);
  });

  it('moves and merges, and keeps the old paths', async () => {
    const before = await uses();
    await apply('moveTag', { tag: 'accusation/collusion', to: 'framing' });
    assert.equal((await uses())['framing/collusion'], before['accusation/collusion']);
    await apply('mergeTag', { tag: 'framing/collusion', to: 'claim/victory' });
    const after = await codebook();
    assert.deepEqual(after.find('claim/victory')?.was, ['accusation/collusion', 'framing/collusion']);
    assert.equal(after.find('framing/collusion')?.path, 'claim/victory');
    assert.equal((await uses())['framing/collusion'], undefined);
    await undo();
    await undo();
    assert.deepEqual(await snapshot(), original);
  });

  it('makes, recolours and deletes a tag', async () => {
    await apply('newTag', { tag: 'accusation', to: 'تحريض' });
    assert.ok((await codebook()).find('accusation/تحريض'));
    await apply('recolourTag', { tag: 'accusation/تحريض', to: '#0072B2' });
    assert.equal((await codebook()).find('accusation/تحريض')?.colour, '#0072b2');
    await apply('deleteTag', { tag: 'accusation/تحريض', to: 'remove' });
    assert.equal(await text('codebook.yaml'), original.get('codebook.yaml'));
    for (let i = 0; i < 3; i++) await undo();
    assert.deepEqual(await snapshot(), original);
  });

  it('deletes a tag from its passages, or gives them to the one above', async () => {
    const before = await uses();
    const count = (content: ReadonlyMap<string, string>): number =>
      [...content.values()].join().match(/^ {2}- id: /gm)?.length ?? 0;
    await apply('deleteTag', { tag: 'accusation/collusion', to: 'parent' });
    assert.equal(count(await snapshot()), count(original));
    assert.equal((await uses())['accusation/collusion'], undefined);
    assert.equal((await codebook()).find('accusation/collusion')?.path, 'accusation');
    await undo();
    await apply('deleteTag', { tag: 'claim', to: 'remove' });
    const after = await uses();
    assert.ok(Object.keys(before).some((tag) => tag.startsWith('claim/')));
    assert.ok(!Object.keys(after).some((tag) => tag.split('/')[0] === 'claim'));
    assert.ok(count(await snapshot()) < count(original), 'passages without another tag are gone');
    await undo();
    assert.deepEqual(await snapshot(), original);
  });

  it('touches nothing when the preview is cancelled, or a file changes while it is shown', async () => {
    await cancel('renameTag', { tag: 'accusation', to: 'charge' });
    assert.deepEqual(await snapshot(), original);
    const content = original.get(seen) ?? '';
    const work = commands.executeCommand('corpus.renameTag', { tag: 'accusation', to: 'charge' });
    const isShown = (): boolean =>
      window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.startsWith('Rename accusation')),
      );
    while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 50));
    await writeFile(file(seen), `${content}# mine\n`);
    await answering('workbench.action.acceptSelectedQuickOpenItem', () => work);
    assert.deepEqual(await snapshot(), new Map([...original, [seen, `${content}# mine\n`]]));
    assert.ok(!isShown());
    await commands.executeCommand('notifications.clearAll');
  });

  it('touches nothing where one sidecar is read-only, or does not parse', async () => {
    await chmod(file(seen), 0o444);
    await apply('renameTag', { tag: 'accusation', to: 'charge' });
    assert.deepEqual(await snapshot(), original);
    await chmod(file(seen), 0o644);
    await writeFile(file(seen), `${original.get(seen) ?? ''}\t- tab: accusation\n`);
    const broken = await snapshot();
    await apply('renameTag', { tag: 'accusation', to: 'charge' });
    assert.deepEqual(await snapshot(), broken);
    await commands.executeCommand('notifications.clearAll');
  });

  it('edits open documents with unsaved changes instead of their files', async () => {
    const document = await workspace.openTextDocument(Uri.joinPath(root, 'codebook.yaml'));
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '# unsaved\n');
    await workspace.applyEdit(edit);
    await apply('renameTag', { tag: 'accusation', to: 'charge' });
    assert.equal(await text('codebook.yaml'), original.get('codebook.yaml'));
    assert.match(document.getText(), /^# unsaved\n[^]*\n {2}charge:\n/);
    assert.ok(document.isDirty);
    assert.ok(((await uses())['charge/collusion'] ?? 0) > 0);
    await undo();
    assert.equal(document.getText(), `# unsaved\n${original.get('codebook.yaml') ?? ''}`);
    assert.deepEqual(await snapshot(), original);
  });

  it('is renamed from its file and from a sidecar', async () => {
    const rename = async (path: string, needle: string, name: string): Promise<void> => {
      const document = await workspace.openTextDocument(Uri.joinPath(root, path));
      const position = document.positionAt(document.getText().indexOf(needle) + needle.length - 2);
      const prepared = await commands.executeCommand<{ range: Range; placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        position,
      );
      assert.equal(prepared.placeholder, 'collusion');
      assert.ok(document.getText(prepared.range).endsWith('collusion'));
      const expected = `accusation/${name}`;
      const count = (await uses())['accusation/collusion'] ?? 0;
      assert.ok(count > 5);
      // VS Code is told at once that there is nothing for it to do; the sidecars are written after the codebook.
      await answering('workbench.action.acceptSelectedQuickOpenItem', async () => {
        await commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, name);
        for (let i = 0; i < 100 && (await uses())[expected] !== count; i++)
          await new Promise((resolve) => setTimeout(resolve, 100));
      });
      assert.equal((await uses())[expected], count, `${expected} in the sidecars`);
      assert.ok((await codebook()).all().some((tag) => tag.path === expected));
      await undo();
      assert.deepEqual(await snapshot(), original);
    };
    await rename('codebook.yaml', '\n      collusion', 'complicity');
    await rename(seen, 'accusation/collusion', 'تواطؤ');
    const document = await workspace.openTextDocument(Uri.joinPath(root, 'corpus.yaml'));
    await assert.rejects(async () =>
      commands.executeCommand('vscode.prepareRename', document.uri, new Position(0, 0)),
    );
  });

  it('shows the changes of very many files as one list, and makes them all', async () => {
    const entry = (n: number): string =>
      `sidecar: 1\npassages:\n  - id: q${n}\n    tags:\n      - accusation/collusion\n    start: 1\n    end: 2\n    quote: نص\n`;
    const paths = Array.from({ length: 120 }, (_, n) => `many-${n}.tags.yaml`);
    for (const [n, path] of paths.entries()) await writeFile(file(path), entry(n));
    try {
      await commands.executeCommand('corpus.refresh');
      const lists: string[] = [];
      const opening = workspace.onDidOpenTextDocument((document) => {
        if (document.uri.scheme === 'corpus-preview') lists.push(document.getText());
      });
      await apply('renameTag', { tag: 'accusation/collusion', to: 'complicity' });
      opening.dispose();
      assert.equal(lists.length, 1);
      assert.match(
        lists[0] ?? '',
        /^--- many-7\.tags\.yaml\n[^]*?^-[ ]+- accusation\/collusion\n\+[ ]+- accusation\/complicity$/mu,
      );
      for (const [n, path] of paths.entries())
        assert.equal(await text(path), entry(n).replace('collusion', 'complicity'));
      await undo();
      for (const [n, path] of paths.entries()) assert.equal(await text(path), entry(n));
      assert.ok(!window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('diff'))));
    } finally {
      for (const path of paths) await rm(file(path));
    }
  });

  it('retags a sidecar whose article is missing', async () => {
    const path = 'gone.tags.yaml';
    await writeFile(
      file(path),
      'sidecar: 1\npassages:\n  - id: q1\n    tags: [accusation/collusion]\n    start: 1\n    end: 2\n    quote: x\n',
    );
    try {
      await commands.executeCommand('corpus.refresh');
      await apply('renameTag', { tag: 'accusation/collusion', to: 'complicity' });
      assert.deepEqual(readSidecar(path, await text(path)).passages[0]?.tags, ['accusation/complicity']);
      await undo();
    } finally {
      await rm(file(path));
    }
  });
});
