import { strict as assert } from 'node:assert';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, Uri, workspace, type TreeDataProvider, type TreeItem } from 'vscode';
import { plain } from '../support/plain';
import { run, startRecorded } from '../support/recordedExtension';
import { recorded } from '../support/recordedVscode';

interface Node {
  readonly node: string;
  readonly path?: string;
  readonly open: { readonly folder: Uri };
}

const files = {
  'corpus.yaml': 'corpus: 1\nlanguage: ar\n',
  'codebook.yaml':
    'codebook: 1\ntags:\n  genre:\n    label: { en: Genre }\n    tags:\n      report: { label: { en: Report }, was: [news] }\n  old: { label: { en: Old } }\n',
  'a.txt': 'أول\n',
  'a.tags.yaml': 'sidecar: 1\narticle:\n  tags: [genre/report, old]\n',
  'b.txt': 'ثان\n',
  'b.tags.yaml': 'sidecar: 1\narticle:\n  tags: [news]\n',
  'c.txt': 'ثالث\n',
};

describe('Articles by tag', () => {
  const root = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
  const folder = Uri.joinPath(root, 'shelves');
  let extension: { dispose(): void };
  let tree: TreeDataProvider<unknown>;

  before(async () => {
    await mkdir(folder.fsPath, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.fsPath, name), text);
    extension = await startRecorded({ 'corpus.articleGrouping': 'tag' });
    tree = recorded.trees.get('corpus.articles') ?? assert.fail();
  });
  after(async () => {
    extension.dispose();
    await rm(folder.fsPath, { recursive: true });
    await commands.executeCommand('corpus.refresh');
  });

  const children = async (node?: Node): Promise<readonly Node[]> =>
    ((await tree.getChildren(node)) ?? []) as readonly Node[];
  const item = async (node: Node): Promise<TreeItem> => tree.getTreeItem(node);
  const shelves = async (): Promise<readonly Node[]> => {
    const corpus = (await children()).find(({ open }) => open.folder.path.endsWith('/shelves'));
    return children(corpus ?? assert.fail('the corpus'));
  };
  const listed = async (): Promise<readonly string[]> => {
    const rows: string[] = [];
    for (const shelf of await shelves()) {
      const { label: shown } = await item(shelf);
      const label = plain(typeof shown === 'string' ? shown : '');
      rows.push(`${label}: ${(await children(shelf)).map(({ path }) => path).join(' ')}`);
    }
    return rows;
  };

  it('stand under each of their own tags, by its present name, and those without one last', async () => {
    assert.deepEqual(await listed(), [
      'Report: a.txt b.txt',
      'Old: a.txt',
      'Without a tag of their own: c.txt',
    ]);
  });

  it('are rows of their own wherever they stand, each under its shelf', async () => {
    const ids = new Set<string>();
    for (const shelf of await shelves()) {
      for (const article of await children(shelf)) {
        ids.add((await item(article)).id ?? '');
        assert.equal(tree.getParent?.(article), shelf);
      }
    }
    assert.equal(ids.size, 4);
  });

  it('move when they are tagged otherwise', async () => {
    await writeFile(join(folder.fsPath, 'c.tags.yaml'), 'sidecar: 1\narticle:\n  tags: [old]\n');
    await run('corpus.refresh');
    assert.deepEqual(await listed(), ['Report: a.txt b.txt', 'Old: a.txt c.txt']);
  });
});
