import { strict as assert } from 'node:assert';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, extensions, Selection, Uri, window, workspace } from 'vscode';
import { SidecarModel } from '../support/sidecarModel';

const names = [
  '000_dab5c20b44fabfd1',
  '001_d0980a836782586c',
  '003_1ad3005aded1497b',
  '004_d620f0c0ea8628c3',
] as const;
const reader = 'ليلى';

describe('Tagging', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const article = (name: string): Uri => Uri.joinPath(root, `${name}.txt`);
  const sidecar = (name: string): string => join(root.fsPath, `${name}.tags.yaml`);
  const onDisk = (name: string): Promise<string | undefined> =>
    readFile(sidecar(name), 'utf8').catch(() => undefined);
  const run = (command: string, argument?: object): Thenable<unknown> =>
    commands.executeCommand(`corpus.${command}`, argument);
  const passage = (name: string, id: string): { uri: string; id: string } => ({
    uri: article(name).toString(),
    id,
  });

  const original = new Map<string, string>();

  /** Puts a text in the place of a sidecar, as another program would, and waits until it is read. */
  const put = async (name: string, text: string): Promise<void> => {
    await writeFile(sidecar(name), text);
    await run('refresh');
  };

  /** Selects by UTF-16 offsets, or the first occurrence of a text. */
  const select = async (name: string, what: string | readonly [number, number]): Promise<void> => {
    const { document } = await window.showTextDocument(article(name));
    const at = typeof what === 'string' ? document.getText().indexOf(what) : what[0];
    const end = typeof what === 'string' ? at + what.length : what[1];
    assert.ok(at >= 0 && window.activeTextEditor);
    window.activeTextEditor.selection = new Selection(document.positionAt(at), document.positionAt(end));
  };

  const newId = (text: string | undefined, known: readonly string[]): string => {
    const added = SidecarModel.read(text ?? '').ids.filter((id) => !known.includes(id));
    assert.equal(added.length, 1, 'one passage more');
    assert.match(added[0] ?? '', /^[a-z][a-z0-9]{9}$/);
    return added[0] ?? '';
  };

  /** The moment that an entry names; it has just been. */
  const createdOf = (text: string, id: string): string => {
    const created = new RegExp(`id: ${id}\\n(?: {4}.*\\n)*? {4}created: (.*)`).exec(text)?.[1] ?? '';
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const age = Date.now() - Date.parse(created);
    assert.ok(age >= 0 && age < 60_000, `${created} is now`);
    return created;
  };

  beforeEach(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await workspace.getConfiguration('corpus').update('reader', reader, true);
    // On for windows in a browser.
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    for (const name of names) original.set(name, (await onDisk(name)) ?? '');
    await window.showTextDocument(article(names[0]));
    await run('refresh');
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const [name, text] of original) {
      await chmod(sidecar(name), 0o644).catch(() => undefined);
      await writeFile(sidecar(name), text);
    }
    await workspace.getConfiguration('corpus').update('reader', undefined, true);
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    await run('refresh');
  });

  it('leaves every byte as expected after 50 taggings, untaggings, undos and redos', async function () {
    this.timeout(120_000);
    const texts = new Map<string, string>();
    const models = new Map<string, SidecarModel>();
    for (const name of names) {
      texts.set(name, await readFile(article(name).fsPath, 'utf8'));
      const commented = withComments(original.get(name) ?? '');
      await writeFile(sidecar(name), commented);
      models.set(name, SidecarModel.read(commented));
    }
    await run('refresh');

    const done: { readonly name: string; readonly before: SidecarModel; readonly after: SidecarModel }[] = [];
    let undone: typeof done = [];
    const check = async (what: string): Promise<void> => {
      for (const name of names)
        assert.equal(await onDisk(name), models.get(name)?.text, `${name} after ${what}`);
    };
    const expect = (name: string, after: SidecarModel): void => {
      done.push({ name, before: modelOf(name), after });
      models.set(name, after);
      undone = [];
    };
    const modelOf = (name: string): SidecarModel => {
      const model = models.get(name);
      assert.ok(model);
      return model;
    };
    const tag = async (name: string, [start, end]: readonly [number, number], tags: readonly string[]) => {
      const text = texts.get(name) ?? '';
      await select(name, [start, end]);
      await run('tagSelection', { tags });
      const now = (await onDisk(name)) ?? '';
      const id = newId(now, modelOf(name).ids);
      const points = (offset: number): number => [...text.slice(0, offset)].length;
      const range = { start: points(start), end: points(end) };
      expect(name, modelOf(name).add(text, { id, tags, ...range, by: reader, created: createdOf(now, id) }));
      return id;
    };
    const undo = async (): Promise<void> => {
      await run('undoTagging');
      const step = done.pop();
      assert.ok(step);
      models.set(step.name, step.before);
      undone.push(step);
    };
    const redo = async (): Promise<void> => {
      await run('redoTagging');
      const step = undone.pop();
      assert.ok(step);
      models.set(step.name, step.after);
      done.push(step);
    };

    let steps = 0;
    const step = async (what: string, act: () => Promise<unknown>): Promise<void> => {
      await act();
      steps++;
      await check(`step ${steps}, ${what}`);
    };
    for (let round = 0; round < 5; round++) {
      const name = names[round % names.length] ?? names[0];
      const other = names[(round + 1) % names.length] ?? names[0];
      const spans = stretches(texts.get(name) ?? '');
      const span = (n: number): readonly [number, number] =>
        spans[(round * 3 + n * 5) % spans.length] ?? [0, 1];
      const seed = modelOf(name).ids[round + 2] ?? '';
      let id = '';
      await step('tag', async () => {
        id = await tag(name, span(0), ['accusation/collusion']);
      });
      await step('tag with two tags', () => tag(name, span(1), ['claim/figures', 'claim/unverified']));
      await step('tags', async () => {
        await run('editTags', { ...passage(name, id), tags: ['source/media', 'framing'] });
        expect(name, modelOf(name).tags(id, ['source/media', 'framing']));
      });
      await step('note', async () => {
        const note = `ملاحظة ${round}: انظر *أعلاه*.\n\nSecond paragraph.`;
        await run('editNote', { ...passage(name, id), note });
        expect(name, modelOf(name).note(id, note));
      });
      await step('undo', undo);
      await step('remove', async () => {
        await run('removePassage', passage(name, seed));
        expect(name, modelOf(name).remove(seed));
      });
      await step('undo', undo);
      await step('redo', redo);
      await step('tag another article', () =>
        tag(other, stretches(texts.get(other) ?? '')[round] ?? [0, 1], ['denial']),
      );
      await step('undo', undo);
    }
    assert.equal(steps, 50);
    while (done.length > 0) await undo();
    await check('undoing everything');
    while (undone.length > 0) await redo();
    await check('redoing everything');
  });

  it('writes a sidecar where there is none, and takes it away again', async () => {
    const name = names[0];
    await rm(sidecar(name));
    await run('refresh');
    await select(name, 'قيادة الأركان الروسية');
    await run('tagSelection', { tags: ['source/official'] });
    const text = (await onDisk(name)) ?? '';
    const id = newId(text, []);
    const expected = `sidecar: 1
passages:
  - id: ${id}
    tags:
      - source/official
    start: 63
    end: 84
    quote: قيادة الأركان الروسية
    before: "دخل الخلاف الأمريكي الروسي حول سوريا طورًا أشد حدة، بعدما قالت "
    after: " إن روسيا خرجت منتصرة من حربها على تنظيم “الدولة”.\\nوفي المقابل، "
    by: ${reader}
    created: ${createdOf(text, id)}
`;
    assert.equal(text, expected);
    await run('undoTagging');
    assert.equal(await onDisk(name), undefined);
    await run('redoTagging');
    assert.equal(await onDisk(name), expected);
  });

  it('tags the name, the sentence and the whole words of a selection', async () => {
    const name = names[0];
    const quotes = async (): Promise<readonly string[]> =>
      [...((await onDisk(name)) ?? '').matchAll(/^ {4}quote: (.*)$/gm)].map(([, quote]) => quote ?? '');
    const before = await quotes();
    const text = await readFile(article(name).fsPath, 'utf8');
    const caret = text.indexOf('وفي المقابل') + 2;

    await select(name, [caret, caret]);
    await run('tagSentence', { tags: ['claim'] });
    await select(name, 'لاديمير بوتين، الرئي');
    await run('tagAgain');
    const city = text.indexOf('طرطوس') + 3;
    await select(name, [city, city]);
    await run('tagAgain');

    const added = (await quotes()).filter((quote) => !before.includes(quote));
    assert.deepEqual(added, [
      'وفي المقابل، تنوي الولايات المتحدة الأمريكية إبقاء جنودها في سوريا، إذ ربطت وزارة الدفاع الأمريكية مدة هذا الوجود بالحاجة إليه، وقالت إنه مستمر “ما دامت الضرورة تقتضيه”.',
      'فلاديمير بوتين، الرئيس',
      'طرطوس',
    ]);
  });

  it('adds tags to the same words of the same reader, and another reader’s tags as another entry', async () => {
    const name = names[0];
    const ids = SidecarModel.read(original.get(name) ?? '').ids;
    await select(name, 'مجموعة ثابتة');
    await run('tagSelection', { tags: ['claim'] });
    const id = newId(await onDisk(name), ids);
    await select(name, 'مجموعة ثابتة');
    await run('tagSelection', { tags: ['claim', 'framing'] });
    const text = (await onDisk(name)) ?? '';
    assert.deepEqual(SidecarModel.read(text).ids.length, ids.length + 1);
    assert.match(text, new RegExp(`id: ${id}\\n {4}tags:\\n {6}- claim\\n {6}- framing\\n {4}start`));

    await workspace.getConfiguration('corpus').update('reader', 'Jonas', true);
    await select(name, 'مجموعة ثابتة');
    await run('tagSelection', { tags: ['claim'] });
    assert.equal(SidecarModel.read((await onDisk(name)) ?? '').ids.length, ids.length + 2);
  });

  it('writes no tag that the codebook does not have', async () => {
    const name = names[0];
    await select(name, 'مجموعة ثابتة');
    await run('tagSelection', { tags: ['claim', 'no-such-tag'] });
    assert.equal(await onDisk(name), original.get(name));
  });

  for (const [what, spoil] of [
    ['a tab', (text: string) => text.replace('\n    tags:', '\n\t\ttags:')],
    [
      'a merge conflict',
      (text: string) => `${text}<<<<<<< ours\n  - id: a\n=======\n  - id: b\n>>>>>>> theirs\n`,
    ],
    ['a newer version', (text: string) => text.replace('sidecar: 1', 'sidecar: 2')],
    ['a list in the place of the mapping', () => '- id: a\n'],
  ] as const) {
    it(`never writes a sidecar with ${what}`, async () => {
      const name = names[0];
      const bad = spoil(original.get(name) ?? '');
      const [id = ''] = SidecarModel.read(original.get(name) ?? '').ids;
      await put(name, bad);
      await select(name, 'مجموعة ثابتة');
      await run('tagSelection', { tags: ['claim'] });
      await run('tagSentence', { tags: ['claim'] });
      await run('editNote', { ...passage(name, id), note: 'x' });
      await run('removePassage', passage(name, id));
      assert.equal(await onDisk(name), bad);
    });
  }

  it('leaves a sidecar that is read-only or not UTF-8 as it is', async () => {
    const name = names[0];
    await chmod(sidecar(name), 0o444);
    await select(name, 'مجموعة ثابتة');
    await run('tagSelection', { tags: ['claim'] });
    assert.equal(await onDisk(name), original.get(name));
    await chmod(sidecar(name), 0o644);

    const bytes = Buffer.concat([
      Buffer.from('sidecar: 1\narticle:\n  title: '),
      Buffer.from([0xc7, 0xe1]),
      Buffer.from('\n'),
    ]);
    await writeFile(sidecar(name), bytes);
    await run('refresh');
    await run('tagSelection', { tags: ['claim'] });
    assert.deepEqual(await readFile(sidecar(name)), bytes);
  });

  it('undoes nothing that somebody else has changed since', async () => {
    const name = names[0];
    await select(name, 'مجموعة ثابتة');
    await run('tagSelection', { tags: ['claim'] });
    const theirs = `${(await onDisk(name)) ?? ''}# A remark from elsewhere.\n`;
    await put(name, theirs);
    await run('undoTagging');
    assert.equal(await onDisk(name), theirs);

    // Put back as it was, the step can be undone after all.
    await put(name, theirs.replace('# A remark from elsewhere.\n', ''));
    await run('undoTagging');
    assert.equal(await onDisk(name), original.get(name));

    await put(name, theirs);
    await run('redoTagging');
    assert.equal(await onDisk(name), theirs);
  });

  it('edits the open document where the sidecar is open and unsaved', async () => {
    const name = names[0];
    const document = await workspace.openTextDocument(sidecar(name));
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.positionAt(0), '# Half a thought\n'));
    await select(name, 'مجموعة ثابتة');
    await run('tagSelection', { tags: ['claim'] });
    assert.equal(await onDisk(name), original.get(name), 'on disk');
    assert.ok(document.isDirty);
    assert.match(document.getText(), /^# Half a thought\nsidecar: 1\n/);
    assert.match(document.getText(), /quote: مجموعة ثابتة\n/);
    await run('undoTagging');
    assert.equal(document.getText(), `# Half a thought\n${original.get(name) ?? ''}`);
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('keeps a note of several lines in a file of its own, which is written when it is saved', async () => {
    const name = names[0];
    const ids = SidecarModel.read(original.get(name) ?? '').ids;
    const id = ids[6] ?? '';
    await run('editNote', { ...passage(name, id), note: 'One.\nTwo.' });
    await run('editNote', passage(name, id));
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.scheme, 'corpus-note');
    assert.equal(editor.document.getText(), 'One.\nTwo.');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(4), '\nBetween.'));
    assert.ok(await editor.document.save());
    assert.match((await onDisk(name)) ?? '', /note: \|\n {6}One\.\n {6}Between\.\n {6}Two\.\n/);
  });
});

/** Comments, and a key of a later version, wherever they can stand. */
function withComments(text: string): string {
  let entry = 0;
  const body = text
    .replace(/^ {2}- id: .*$/gm, (line) => {
      entry++;
      return entry % 3 === 0 ? `  # Second reading, ${entry}.\n${line}` : line;
    })
    .replace(/^( {4}end: \d+)$/gm, '$1  # checked')
    .replace(/^( {4}quote: .*)$/gm, '$1\n    mood: grim');
  return `# Kept by hand; mind the order.\n${body}# The end.\n`;
}

/** Stretches of three words of which the model can write the surroundings, none of them tagged like this before. */
function stretches(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  for (let i = 4; i + 3 < words.length; i += 7) {
    const [first, last] = [words[i], words[i + 2]];
    if (!first || !last) continue;
    const span = [first.index, last.index + last[0].length] as const;
    const around = text.slice(Math.max(0, span[0] - 70), span[1] + 70);
    const isSimple = !/["'\\\u00a0\u200b-\u200f\t]/.test(around) && !text.slice(...span).includes('\n');
    if (isSimple && text.indexOf(around) === text.lastIndexOf(around)) found.push(span);
  }
  return found;
}
