import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import {
  commands,
  extensions,
  languages,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { plain } from '../support/plain';
import { until } from '../support/until';

const text = 'وصل الوزير إلى دمشق صباح الثلاثاء، ثم اتهم خصومه بالتواطؤ.';
const wrong = `sidecar: 1
passages:
  - id: fixes1
    tags: [claim]
    start: "5"
    end: 11
    quote: الوزير
  - id: fixes2
    tags:
      - claim/brand-new
    start: 15
    end: 19
    quote: دمشق
    actors: rusia
  - id: fixes3
    tags: [accusation/colusion]
    start: 5
    end: 11
    quote: الوزير
`;

describe('What is wrong with YAML files', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const [article, sidecar] = ['yaml-fixes.txt', 'yaml-fixes.tags.yaml'].map((name) =>
    Uri.joinPath(root, name),
  );
  assert.ok(article && sidecar);
  const moved = Uri.joinPath(root, 'yaml-fixes-moved.txt');
  const movedSidecar = Uri.joinPath(root, 'yaml-fixes-moved.tags.yaml');
  const codebook = Uri.joinPath(root, 'codebook.yaml');
  let before = '';

  const problem = (code: string, uri = sidecar): Promise<Diagnostic> =>
    until(() => languages.getDiagnostics(uri).find((one) => one.code === code), `the problem ${code}`);
  const fixes = async ({ range }: Diagnostic, uri = sidecar): Promise<readonly CodeAction[]> =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
  const apply = async (action: CodeAction | undefined): Promise<void> => {
    assert.ok(action);
    if (action.edit) assert.ok(await workspace.applyEdit(action.edit));
    if (action.command)
      await commands.executeCommand(
        action.command.command,
        ...((action.command.arguments ?? []) as unknown[]),
      );
  };
  const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction | undefined =>
    actions.find((action) => title.test(plain(action.title)));
  const open = async (): Promise<TextDocument> => {
    const document = await workspace.openTextDocument(sidecar);
    await window.showTextDocument(document);
    return document;
  };

  beforeEach(async () => {
    await extensions.getExtension('corpus-reader.corpus-reader')?.activate();
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    before = await readFile(codebook.fsPath, 'utf8');
    await writeFile(article.fsPath, text);
    await writeFile(sidecar.fsPath, wrong);
    await commands.executeCommand('corpus.refresh');
  });

  afterEach(async () => {
    for (const { uri, isDirty } of workspace.textDocuments) {
      if (!isDirty) continue;
      await window.showTextDocument(uri);
      await commands.executeCommand('workbench.action.files.revert');
    }
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of [article, sidecar, moved, movedSidecar]) await rm(file.fsPath, { force: true });
    await writeFile(codebook.fsPath, before);
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    await commands.executeCommand('corpus.refresh');
  });

  it('is shown at its line, and no entry hides another', async () => {
    await problem('unknown-tag');
    const found = languages
      .getDiagnostics(sidecar)
      .map(({ code, range }) => `${typeof code === 'string' ? code : ''} ${range.start.line + 1}`);
    assert.deepEqual(
      found.sort(),
      ['unknown-tag 10', 'unknown-tag 16', 'wrong-type 14', 'wrong-type 5'].sort(),
    );
  });

  it('is mended in the open document, step by step, until nothing is wrong', async () => {
    const document = await open();
    const misspelt = await until(
      () => languages.getDiagnostics(sidecar).find(({ range }) => range.start.line === 15),
      'the misspelt tag',
    );
    await apply(titled(await fixes(misspelt), /Replace by “accusation\/collusion”/));
    await apply(titled(await fixes(await problem('wrong-type')), /Number 5/));
    const list = await until(
      () =>
        languages
          .getDiagnostics(sidecar)
          .find(({ code, range }) => code === 'wrong-type' && range.start.line === 13),
      'the wrong list',
    );
    await until(async () => (await fixes(list)).length > 0, 'a fix');
    await apply(titled(await fixes(list), /as a List/));
    await apply(titled(await fixes(await problem('unknown-entity')), /Replace by “russia”/));
    await apply(titled(await fixes(await problem('unknown-tag')), /Add the Tag “claim\/brand-new”/));
    await until(() => languages.getDiagnostics(sidecar).length === 0, 'nothing to be wrong any more');
    assert.ok(document.isDirty);
    assert.equal(await readFile(sidecar.fsPath, 'utf8'), wrong);
    const tags = workspace.textDocuments.find(({ uri }) => uri.toString() === codebook.toString());
    assert.match(tags?.getText() ?? '', /^ {6}brand-new:$/m);
  });

  it('is mended in a gazetteer that names a place which there is not', async () => {
    const places = Uri.joinPath(root, 'places.yaml');
    const document = await workspace.openTextDocument(places);
    const written = document.getText();
    const editor = await window.showTextDocument(document);
    const entry = '  fix-town:\n    kind: town\n    name: { ar: قرنطل }\n    within: syriaa\n';
    await editor.edit((edit) => edit.insert(document.positionAt(written.length), entry));
    const wrong = await problem('unknown-place', places);
    assert.equal(document.lineAt(wrong.range.start.line).text.trim(), 'within: syriaa');
    await apply(titled(await fixes(wrong, places), /Replace by “syria”/));
    assert.ok(document.getText().endsWith('    within: syria\n'));
  });

  it('is said of a sidecar that has lost its article, which its words find again', async () => {
    const sound = wrong
      .replace('colusion', 'collusion')
      .replace('"5"', '5')
      .replace('actors: rusia', 'by: س');
    await writeFile(sidecar.fsPath, sound);
    await rename(article.fsPath, moved.fsPath);
    await commands.executeCommand('corpus.refresh');
    const orphan = await problem('article-missing');
    const offered = await fixes(orphan);
    assert.ok(titled(offered, /Choose Its Article/));
    await apply(titled(offered, /Attach to yaml-fixes-moved\.txt/));
    assert.equal(await readFile(movedSidecar.fsPath, 'utf8'), sound);
    assert.ok(!existsSync(sidecar.fsPath));
    await until(() => languages.getDiagnostics(sidecar).length === 0, 'the sidecar to be missed no more');
  });

  it('is set right for merging by git where there is a repository', async () => {
    const attributes = Uri.joinPath(root, '.gitattributes').fsPath;
    // A repository around the test's folder would be set up instead.
    execFileSync('git', ['init', '-q'], { cwd: root.fsPath });
    try {
      await commands.executeCommand('corpus.setUpMerging', root);
      assert.equal(await readFile(attributes, 'utf8'), '*.tags.yaml merge=corpus-reader\n');
      const driver = execFileSync('git', ['config', 'merge.corpus-reader.driver'], { cwd: root.fsPath });
      assert.match(driver.toString(), /cli\.js' merge %O %A %B %P/);
      assert.ok(existsSync(Uri.joinPath(root, '.git/corpus-reader/cli.js').fsPath));
    } finally {
      await rm(Uri.joinPath(root, '.git').fsPath, { recursive: true });
      await rm(attributes, { force: true });
    }
  });
});
