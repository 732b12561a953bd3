import { strict as assert } from 'node:assert';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  commands,
  extensions,
  Selection,
  Uri,
  window,
  workspace,
  type Hover,
  MarkdownString,
  type Location,
} from 'vscode';
import { until } from '../support/until';

/** Correcting names and growing the gazetteers, on articles of our own among the sample corpus. */
describe('Names', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const texts: Readonly<Record<string, string>> = {
    'names-a.txt':
      'لقاء في العاصمة\n\nثم عاد بوتين مع الجنرال سعيد المرزوقي إلى مدينة الزهراء.\nوفي موسكو قال الأردن كلمته.\n',
    'names-b.txt': 'خبر آخر\n\nوصل الجنرال سعيد المرزوقي إلى الأردن.\n',
  };
  const path = (name: string): string => join(root.fsPath, name);
  const uri = (name: string): Uri => Uri.joinPath(root, name);
  const onDisk = (name: string): Promise<string> => readFile(path(name), 'utf8').catch(() => '');
  const run = (command: string, argument?: object): Thenable<unknown> =>
    commands.executeCommand(`corpus.${command}`, argument);
  const files = ['actors.yaml', 'places.yaml', '000_dab5c20b44fabfd1.tags.yaml'] as const;
  const original = new Map<string, string>();

  /** Selects a text in an article, as a reader would. */
  const select = async (name: string, words: string): Promise<void> => {
    const editor = await window.showTextDocument(uri(name));
    // VS Code takes in a file that was just written a moment later.
    await until(() => editor.document.getText().includes(words), `${words} in ${name}`);
    const at = editor.document.getText().indexOf(words);
    const position = (offset: number) => editor.document.positionAt(offset);
    editor.selection = new Selection(position(at), position(at + words.length));
    await until(() => editor.document.getText(editor.selection) === words, `${words} to be selected`);
  };

  /** The first line of the card over some words: whom the highlight means. */
  const card = async (name: string, words: string): Promise<string> => {
    const document = await workspace.openTextDocument(uri(name));
    const position = document.positionAt(document.getText().indexOf(words) + 1);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const [content] = hovers.flatMap(({ contents }) => contents);
    return content instanceof MarkdownString ? content.value : '';
  };
  const cardShows = (name: string, words: string, what: RegExp): Promise<unknown> =>
    until(async () => what.test(await card(name, words)), `${String(what)} over ${words}`);

  /** Takes what a command offers first, again and again, until it is over. */
  const acceptAll = async (running: Thenable<unknown>): Promise<void> => {
    const ended = Promise.resolve(running).then(() => 'over');
    const moment = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 150, 'not yet'));
    while ((await Promise.race([ended, moment()])) !== 'over')
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  };

  /** One undo takes back every file, and one redo does it again. */
  const undoAndRedo = async (...names: readonly string[]): Promise<void> => {
    const after = await Promise.all(names.map(onDisk));
    await run('undoTagging');
    assert.deepEqual(
      await Promise.all(names.map(onDisk)),
      names.map((name) => original.get(name) ?? ''),
    );
    await run('redoTagging');
    assert.deepEqual(await Promise.all(names.map(onDisk)), after);
    await run('undoTagging');
  };

  before(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    for (const name of files) original.set(name, await onDisk(name));
  });

  beforeEach(async () => {
    for (const [name, text] of Object.entries(texts)) await writeFile(path(name), text);
    await window.showTextDocument(uri('names-a.txt'));
    await run('refresh');
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const [name, text] of original) await writeFile(path(name), text);
    for (const name of Object.keys(texts)) {
      await rm(path(name), { force: true });
      await rm(path(name.replace('.txt', '.tags.yaml')), { force: true });
    }
    await run('refresh');
  });

  after(() => workspace.getConfiguration('files').update('autoSave', undefined, true));

  it('says that a stretch is no name, here, and takes it back', async () => {
    await select('names-a.txt', 'موسكو');
    await run('notAName', { where: 'here' });
    assert.match(await onDisk('names-a.tags.yaml'), /quote: موسكو\n(?: {4}.*\n)* {4}name: false\n/u);
    assert.equal(await card('names-a.txt', 'موسكو'), '');
    await undoAndRedo('names-a.tags.yaml');
    assert.match(await card('names-a.txt', 'موسكو'), /Moscow/u);
  });

  it('ignores a candidate everywhere, and recolours the other article at once', async () => {
    await select('names-a.txt', 'سعيد المرزوقي');
    await workspace.openTextDocument(uri('names-b.txt'));
    await run('notAName', { where: 'everywhere' });
    assert.ok((await onDisk('actors.yaml')).endsWith('  - سعيد المرزوقي\n'));
    assert.equal(await card('names-a.txt', 'سعيد المرزوقي'), '');
    assert.equal(await card('names-b.txt', 'سعيد المرزوقي'), '');
    await undoAndRedo('actors.yaml');
  });

  it('switches an entity of the built-in lists off', async () => {
    await writeFile(path('names-b.txt'), 'خبر\n\nوصل إلى البرازيل أمس.\n');
    await run('refresh');
    await select('names-b.txt', 'البرازيل');
    await run('notAName', { where: 'everywhere' });
    for (const name of ['actors.yaml', 'places.yaml'])
      assert.match(await onDisk(name), /\n {2}brazil: false\n/u);
    assert.equal(await card('names-b.txt', 'البرازيل'), '');
    await undoAndRedo('actors.yaml', 'places.yaml');
  });

  it('says who somebody is here, another time who else, and counts what is recognised again', async () => {
    await select('names-a.txt', 'سعيد المرزوقي');
    await run('thisIs', { entity: { kind: 'actor', id: 'russia' } });
    assert.match(await onDisk('names-a.tags.yaml'), / {4}actor: russia\n/u);
    assert.match(await card('names-a.txt', 'سعيد المرزوقي'), /Russia.*\n?.*sidecar/u);
    await select('names-a.txt', 'سعيد المرزوقي');
    await run('thisIs', { entity: { kind: 'place', id: 'russia' } });
    const sidecar = await onDisk('names-a.tags.yaml');
    assert.equal(sidecar.match(/quote:/gu)?.length, 1, sidecar);
    assert.match(sidecar, / {4}place: russia\n/u);
    await run('undoTagging');
    await undoAndRedo('names-a.tags.yaml');
    assert.match(await card('names-a.txt', 'سعيد المرزوقي'), /in no gazetteer/u);
  });

  it('adds a candidate to the actors, as it is guessed, and reads every article by it', async () => {
    await select('names-a.txt', 'سعيد المرزوقي');
    await acceptAll(run('addToActors'));
    const text = await onDisk('actors.yaml');
    const entry = '  said-al-mrzuqi:\n    kind: person\n    name:\n      ar: سعيد المرزوقي\n';
    assert.ok(text.includes(entry), text.slice(-300));
    assert.equal(text.replace(entry, ''), original.get('actors.yaml'), 'nothing else has changed');
    assert.match(await card('names-a.txt', 'سعيد المرزوقي'), /\$\(person\) \*\*.*سعيد المرزوقي/u);
    await cardShows('names-a.txt', 'سعيد المرزوقي', /Other articles: 1/u);
    await undoAndRedo('actors.yaml');
    await cardShows('names-a.txt', 'سعيد المرزوقي', /in no gazetteer/u);
  });

  it('adds any selected words to the places, with an English name', async () => {
    await select('names-a.txt', 'العاصمة');
    await run('addToPlaces', { subtype: 'city', newId: 'the-capital' });
    assert.match(
      await onDisk('places.yaml'),
      /\n {2}the-capital:\n {4}kind: city\n {4}name:\n {6}ar: العاصمة\n/u,
    );
    assert.match(await card('names-a.txt', 'العاصمة'), /city/u);
    await undoAndRedo('places.yaml');
  });

  it('adds another name to an entry', async () => {
    await select('names-b.txt', 'سعيد المرزوقي');
    await run('addName', { entity: { kind: 'actor', id: 'vladimir-putin' } });
    assert.match(await onDisk('actors.yaml'), /\n {6}- سعيد المرزوقي\n/u);
    await cardShows('names-a.txt', 'سعيد المرزوقي', /Vladimir Putin/u);
    await undoAndRedo('actors.yaml');
  });

  it('merges two entities, and the lost id stays valid in the sidecars', async () => {
    await run('mergeEntities', { kind: 'actor', id: 'state-duma', into: 'russia' });
    const text = await onDisk('actors.yaml');
    assert.doesNotMatch(text, /\n {2}state-duma:/u);
    assert.match(text, /\n {4}was:\n(?: {6}- .*\n)*? {6}- state-duma\n/u);
    await undoAndRedo('actors.yaml');
  });

  it('renames an id in the gazetteer and in every sidecar, previewed', async () => {
    const sidecars = (await workspace.findFiles('*.tags.yaml')).map(
      ({ path }) => path.split('/').at(-1) ?? '',
    );
    for (const name of sidecars) original.set(name, await onDisk(name));
    const touched = sidecars.filter((name) => /(?:- |id: )russia\n/u.test(original.get(name) ?? ''));
    assert.ok(touched.length > 1);
    await acceptAll(run('renameId', { kind: 'actor', id: 'russia', newId: 'russian-state' }));
    for (const name of sidecars) {
      const wanted = (original.get(name) ?? '').replace(/(- |id: )russia\n/gu, '$1russian-state\n');
      assert.equal(await onDisk(name), wanted, name);
    }
    assert.match(await onDisk('actors.yaml'), /\n {2}russian-state:\n(?: {4}.*\n)* {6}- russia\n/u);
    await undoAndRedo('actors.yaml', ...touched);
  });

  it('renames an id from its place in the gazetteer, as F2 does', async () => {
    original.set(files[2], await onDisk(files[2]));
    const document = await workspace.openTextDocument(uri('actors.yaml'));
    const at = document.positionAt(document.getText().indexOf('\n  vladimir-putin:') + 5);
    const range = await commands.executeCommand<{ readonly placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      at,
    );
    assert.equal(range.placeholder, 'vladimir-putin');
    const isRenamed = async (): Promise<boolean> => /\n {2}putin:\n/u.test(await onDisk('actors.yaml'));
    await commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'putin');
    await acceptAll(until(isRenamed, 'the new id'));
    assert.match(await onDisk('actors.yaml'), /\n {2}putin:\n(?: {4}.*\n)* {6}- vladimir-putin\n/u);
    await run('undoTagging');
    assert.equal(await onDisk('actors.yaml'), original.get('actors.yaml'));
    // VS Code takes in what was written a moment later.
    await until(async () => document.getText() === original.get('actors.yaml'), 'the document as it was');
    const taken = commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'russia');
    await assert.rejects(Promise.resolve(taken), /in use/u);
  });

  it('leads from a mention to its entry, and from one of the built-in lists nowhere', async () => {
    await writeFile(path('names-b.txt'), 'قالت روسيا إن البرازيل بعيدة.\n');
    await run('refresh');
    const document = await workspace.openTextDocument(uri('names-b.txt'));
    const definitions = async (words: string): Promise<readonly string[]> => {
      const at = document.positionAt(document.getText().indexOf(words) + 1);
      const found = await commands.executeCommand<Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      const lines = (original.get('actors.yaml') ?? '').split('\n');
      return found.map(
        (one) => `${one.uri.path.split('/').at(-1) ?? ''} ${lines[one.range.start.line] ?? ''}`,
      );
    };
    // VS Code takes in what was written a moment later.
    await until(async () => (await definitions('روسيا')).length > 0, 'the entry of russia');
    assert.deepEqual(await definitions('روسيا'), ['actors.yaml   russia:']);
    assert.deepEqual(await definitions('البرازيل'), []);
  });

  it('settles candidates in their view: the first by frequency is accepted, another ignored', async () => {
    const settle = async (command: string, isDone: () => Promise<boolean>): Promise<void> => {
      for (let times = 0; times < 20 && !(await isDone()); times++) {
        await commands.executeCommand('corpus.candidates.focus');
        await commands.executeCommand('list.focusFirst');
        // As its key does: the row that the keyboard is on need not be selected.
        await acceptAll(run(command, { selected: true }));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.ok(await isDone(), command);
    };
    await settle('acceptCandidate', async () => /ar: سعيد المرزوقي/u.test(await onDisk('actors.yaml')));
    // What was accepted is gone from the view at once, so that the next one is first.
    await settle('ignoreCandidate', async () => /- الزهراء\n/u.test(await onDisk('places.yaml')));
    assert.doesNotMatch(await onDisk('actors.yaml'), /ignore:[^]*المرزوقي/u);
    await run('undoTagging');
    await undoAndRedo('actors.yaml', 'places.yaml');
  });

  it('refuses a gazetteer that it could spoil, and touches nothing', async () => {
    const broken = `${original.get('actors.yaml') ?? ''}\tbroken: yes\n`;
    await writeFile(path('actors.yaml'), broken);
    await run('refresh');
    await select('names-a.txt', 'العاصمة');
    await run('addToActors', { subtype: 'person', newId: 'somebody' });
    assert.equal(await onDisk('actors.yaml'), broken);
  });
});
