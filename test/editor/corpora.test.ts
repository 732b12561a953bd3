import { strict as assert } from 'node:assert';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  commands,
  extensions,
  languages,
  Position,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type Hover,
  type MarkdownString,
} from 'vscode';
import { corporaBelow } from '../../src/vscode/corpora/corpusFolders';
import { pickOf, startRecorded } from '../support/recordedExtension';
import { recorded } from '../support/recordedVscode';
import { plain } from '../support/plain';
import { until } from '../support/until';

describe('Corpora in the workspace', () => {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  const uri = (path: string): Uri => Uri.joinPath(root, path);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(join(root.fsPath, path, '..'), { recursive: true });
    await writeFile(join(root.fsPath, path), text);
  };
  const languageOf = async (path: string): Promise<string> => {
    const { languageId } = await workspace.openTextDocument(uri(path));
    return languageId;
  };
  const opens = (path: string, language: string): Promise<boolean> =>
    until(
      () => workspace.textDocuments.some((d) => d.uri.path === uri(path).path && d.languageId === language),
      `${path} as ${language}`,
    );
  const problems = (path: string): readonly Diagnostic[] => languages.getDiagnostics(uri(path));

  before(async () => {
    await until(() => extensions.getExtension('corpus-reader.corpus-reader')?.isActive, 'the extension');
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are found where VS Code cannot search, too, but not among hidden files', async () => {
    for (const folder of ['deep/er', 'deep/.hidden', 'deep/node_modules/x'])
      await write(`${folder}/corpus.yaml`, 'corpus: 1\n');
    try {
      const found = await corporaBelow(root);
      assert.deepEqual(
        found.map(({ path }) => path.slice(root.path.length)).filter((path) => /^$|^\/deep/.test(path)),
        ['', '/deep/er'],
      );
      assert.deepEqual(await corporaBelow(uri('nowhere')), []);
    } finally {
      await rm(uri('deep').fsPath, { recursive: true });
    }
  });

  it('gives articles their language, and leaves every other text file alone', async () => {
    await write('outside/note.md', 'ملاحظة');
    await window.showTextDocument(uri('000_dab5c20b44fabfd1.txt'));
    await opens('000_dab5c20b44fabfd1.txt', 'corpus-article');
    assert.equal(await languageOf('outside/note.md'), 'markdown');
    // A text file in a subfolder: "*.txt" in corpus.yaml does not name it.
    await write('outside/other.txt', 'روسيا');
    await window.showTextDocument(uri('outside/other.txt'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await languageOf('outside/other.txt'), 'plaintext');
  });

  it('finds a corpus that comes to be in another, and forgets one that goes', async () => {
    await write('nested/article.txt', 'زار بوتين دمشق.');
    await window.showTextDocument(uri('nested/article.txt'));
    assert.equal(await languageOf('nested/article.txt'), 'plaintext');
    await write('nested/corpus.yaml', 'corpus: 1\n');
    await opens('nested/article.txt', 'corpus-article');
    await rm(uri('nested/corpus.yaml').fsPath);
    await opens('nested/article.txt', 'plaintext');
    await rm(uri('nested').fsPath, { recursive: true });
  });

  it('takes in hundreds of changes at once, as a checkout makes them', async () => {
    const name = (i: number): string => `many/a${i}.txt`;
    const all = (from: number, to: number, text: string): Promise<unknown> =>
      Promise.all(Array.from({ length: to - from }, (_, i) => write(name(from + i), text)));
    const elsewhere = async (): Promise<string | undefined> => {
      const cards = await commands.executeCommand<readonly Hover[]>(
        'vscode.executeHoverProvider',
        uri(name(0)),
        new Position(0, 6),
      );
      const text = cards.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value));
      return /Other articles: (\d+)/.exec(text.join('\n'))?.[1];
    };
    const says = async (count: string): Promise<void> => {
      const end = Date.now() + 15_000;
      while ((await elsewhere()) !== count) {
        assert.ok(Date.now() < end, `${await elsewhere()} instead of ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    await all(0, 400, 'زار بوتين دمشق.');
    await write('many/actors.yaml', 'gazetteer: 1\nactors:\n  putin:\n    kind: person\n    name: بوتين\n');
    await write('many/corpus.yaml', 'corpus: 1\n');
    await window.showTextDocument(uri(name(0)));
    await opens(name(0), 'corpus-article');
    await says('399');
    await Promise.all([
      all(1, 351, 'لا أحد هنا.'),
      all(400, 450, 'وصل بوتين.'),
      ...Array.from({ length: 20 }, (_, i) => rm(uri(name(380 + i)).fsPath)),
    ]);
    await says('79');
    await rm(uri('many').fsPath, { recursive: true });
  });

  it('names the file and the line of what is wrong, and goes on', async () => {
    await write('bad/corpus.yaml', 'corpus: 1\nactors: who.yaml\n');
    await write('bad/empty.txt', '');
    await write('bad/binary.txt', 'a\0b');
    await write('bad/good.txt', 'قالت روسيا إن الأمر انتهى.');
    await write('bad/good.tags.yaml', 'sidecar: 1\npassages:\n\t- id: a\n');
    await write('bad/codebook.yaml', 'codebook: 1\ntags:\n  a:\n    colour: [1, 2]\n');
    const lines = async (path: string): Promise<readonly number[]> =>
      (
        await until(() => (problems(path).length > 0 ? problems(path) : undefined), `a problem in ${path}`)
      ).map(({ range }) => range.start.line + 1);
    assert.deepEqual(await lines('bad/corpus.yaml'), [2]);
    assert.deepEqual(await lines('bad/empty.txt'), [1]);
    assert.deepEqual(await lines('bad/binary.txt'), [1]);
    assert.deepEqual(await lines('bad/good.tags.yaml'), [3]);
    assert.deepEqual(await lines('bad/codebook.yaml'), [4]);
    await window.showTextDocument(uri('bad/good.txt'));
    await opens('bad/good.txt', 'corpus-article');
    await rm(uri('bad').fsPath, { recursive: true });
    await until(() => problems('bad/empty.txt').length === 0, 'the problems to go with the corpus');
  });
});

describe('Two corpora of one title', () => {
  const root = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const twin = join(root.fsPath, 'twin');
  let extension: { dispose(): void };

  before(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    const [, title = ''] =
      /^title: (.*)$/mu.exec(await readFile(join(root.fsPath, 'corpus.yaml'), 'utf8')) ?? [];
    await mkdir(twin);
    await writeFile(join(twin, 'corpus.yaml'), `corpus: 1\ntitle: ${title}\n`);
    extension = await startRecorded();
  });
  after(async () => {
    extension.dispose();
    await rm(twin, { recursive: true });
    await commands.executeCommand('corpus.refresh');
  });

  for (const command of ['overview', 'exportPassages', 'showReaders', 'concordance', 'newTag', 'namedWith']) {
    it(`are told apart by their folders where ${command} asks which is meant`, async () => {
      const { pick } = await pickOf(`corpus.${command}`);
      assert.deepEqual(
        pick.items.map(({ description }) => plain(String(description))),
        ['corpus', 'twin'],
      );
      pick.hide();
    });
  }

  it('are told apart by their folders in every tree', async () => {
    for (const view of ['articles', 'tags', 'actors', 'places']) {
      const tree = recorded.trees.get(`corpus.${view}`) ?? assert.fail(view);
      const folders: string[] = [];
      for (const node of (await tree.getChildren()) ?? [])
        folders.push(plain(String((await tree.getTreeItem(node)).description)));
      assert.deepEqual(folders, ['corpus', 'twin'], view);
    }
  });
});
