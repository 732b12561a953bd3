import { FileType, Uri, workspace } from 'vscode';
import { configFile } from '../../core/corpus/config';
import { isEntered } from '../../core/corpus/files';

/** Folders whose corpus.yaml is not looked for, as in the walk of a corpus itself. */
const hidden = '**/{node_modules,.*}/**';

/** Where VS Code can search by itself. In others it may wait for ever for somebody who can. */
const searched = new Set(['file', 'vscode-remote']);

/** So many folders deep is looked where it cannot: each takes a question. */
const deepest = 3;

/** Those of the folders that the workspace is made of that have a corpus.yaml: known at once. */
export async function corporaAtRoots(): Promise<readonly Uri[]> {
  const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const isCorpus = await Promise.all(
    roots.map((root) =>
      Promise.resolve(workspace.fs.stat(Uri.joinPath(root, configFile))).then(
        ({ type }) => (type & FileType.File) !== 0,
        () => false,
      ),
    ),
  );
  return roots.filter((_, at) => isCorpus[at]);
}

/** The folders of the workspace that have a corpus.yaml, wherever in it. */
export async function corpusFolders(): Promise<readonly Uri[]> {
  const all = workspace.workspaceFolders ?? [];
  const others = all.filter(({ uri }) => !searched.has(uri.scheme));
  const found = others.length < all.length ? await workspace.findFiles(`**/${configFile}`, hidden) : [];
  const walked = await Promise.all(others.map(({ uri }) => corporaBelow(uri)));
  const folders = [...found.map((uri) => Uri.joinPath(uri, '..')), ...walked.flat()];
  return [...new Map(folders.map((uri) => [uri.toString(), uri])).values()];
}

/** The same of a folder, and of those in it. */
export async function corporaBelow(folder: Uri, depth = deepest): Promise<readonly Uri[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const isCorpus = entries.some(([name, type]) => name === configFile && (type & FileType.File) !== 0);
  const inner = entries.filter(([name, type]) => type === FileType.Directory && isEntered(name, []));
  const below =
    depth === 0
      ? []
      : await Promise.all(inner.map(([name]) => corporaBelow(Uri.joinPath(folder, name), depth - 1)));
  return [...(isCorpus ? [folder] : []), ...below.flat()];
}
