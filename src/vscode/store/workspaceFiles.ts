import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import {
  FileError,
  isEntered,
  type CorpusFiles,
  type FileErrorCode,
  type FileStamp,
} from '../../core/corpus/files';

/** The files of a corpus folder through VS Code: any scheme, but writing is not one step there. */
export function workspaceFiles(folder: Uri): CorpusFiles {
  const uriOf = (path: string): Uri => Uri.joinPath(folder, path);
  return {
    list: () => listFolder(folder),
    stat: async (path) => {
      const stat = await Promise.resolve(workspace.fs.stat(uriOf(path))).catch(() => undefined);
      if (stat === undefined) return undefined;
      if ((stat.type & FileType.Directory) !== 0) return 'folder';
      return { path, size: stat.size, modified: stat.mtime };
    },
    read: (path) => attempt(path, () => workspace.fs.readFile(uriOf(path))),
    update: async (path, change) => {
      const bytes = await attempt(path, () => workspace.fs.readFile(uriOf(path))).catch((error: unknown) => {
        if (error instanceof FileError && error.code === 'missing') return undefined;
        throw error;
      });
      // Decoded with the mark kept, so that an edit leaves it in place.
      const current = bytes && decode(path, bytes);
      const next = change(current);
      if (next === current) return;
      await attempt(path, () =>
        next === undefined
          ? workspace.fs.delete(uriOf(path))
          : workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(next)),
      );
    },
  };
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError('not-utf8', path, 'it is not UTF-8');
  }
}

async function listFolder(root: Uri): Promise<readonly FileStamp[]> {
  const stamps: FileStamp[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await attempt(folder || '.', () =>
      workspace.fs.readDirectory(Uri.joinPath(root, folder)),
    );
    const names = entries.filter(([, type]) => (type & FileType.Directory) === 0).map(([name]) => name);
    if (folder !== '' && !isEntered(folder.split('/').at(-1) ?? '', names)) return;
    await Promise.all(
      entries.map(async ([name, type]) => {
        const path = folder === '' ? name : `${folder}/${name}`;
        if ((type & FileType.Directory) !== 0) {
          // A subfolder that cannot be read does not hide the others; a link may lead round in a circle.
          const enter = (type & FileType.SymbolicLink) === 0 && isEntered(name, []);
          return enter ? walkQuietly(path) : undefined;
        }
        const stat = await Promise.resolve(workspace.fs.stat(Uri.joinPath(root, path))).catch(
          () => undefined,
        );
        if (stat) stamps.push({ path, size: stat.size, modified: stat.mtime });
        return undefined;
      }),
    );
  };
  const walkQuietly = (folder: string): Promise<void> =>
    walk(folder).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      if (error.code === 'missing') return;
      stamps.push({ path: folder, size: 0, modified: 0, unreadable: error.message });
    });
  await walk('');
  return stamps.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const codes: Readonly<Record<string, FileErrorCode>> = {
  FileNotFound: 'missing',
  FileNotADirectory: 'missing',
  NoPermissions: 'no-permission',
};

async function attempt<Result>(path: string, work: () => Thenable<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error;
    throw new FileError(codes[error.code] ?? 'other', path, error.message);
  }
}
