import { homeFolder } from '#store';
import { extensions, Uri, workspace, type Disposable } from 'vscode';
import { gitUserName } from '../../core/tagging/gitUserName';

/** As much of the built-in git extension as is used. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(
      uri: Uri,
    ): { getConfig(key: string): Promise<string>; getGlobalConfig(key: string): Promise<string> } | null;
  };
}

/**
 * The reader's name, as it goes into the sidecars: that of the setting; else git's, from the built-in git extension
 * where it knows the folder's repository, or from git's own files where that extension is off or absent.
 */
export class ReaderName implements Disposable {
  readonly #known = new Map<string, string>();
  readonly #listening = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('corpus.reader')) this.#known.clear();
  });

  /** The name for a corpus folder; undefined where nobody said it. */
  async of(folder: Uri): Promise<string | undefined> {
    const key = folder.toString();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const setting = workspace.getConfiguration('corpus', folder).get<string>('reader', '').trim();
    const name = setting || (await fromGitExtension(folder)) || (await fromGitFiles(folder));
    if (name) this.#known.set(key, name);
    return name || undefined;
  }

  dispose(): void {
    this.#listening.dispose();
  }
}

async function fromGitExtension(folder: Uri): Promise<string | undefined> {
  try {
    const git = extensions.getExtension<GitExtension>('vscode.git');
    // Starting it is left to VS Code: it looks for repositories for seconds.
    const repository = git?.isActive ? git.exports.getAPI(1).getRepository(folder) : null;
    if (!repository) return undefined;
    const local = await repository.getConfig('user.name').catch(() => '');
    return local.trim() || (await repository.getGlobalConfig('user.name')).trim();
  } catch {
    // It is there but switched off, or git is not installed.
    return undefined;
  }
}

/** How far up a repository's root is looked for. */
const highest = 32;

async function fromGitFiles(folder: Uri): Promise<string | undefined> {
  let at = folder;
  for (let level = 0; level < highest; level++) {
    const name = await nameIn(Uri.joinPath(at, '.git', 'config'));
    if (name) return name;
    const parent = Uri.joinPath(at, '..');
    if (parent.path === at.path) break;
    at = parent;
  }
  const home = homeFolder();
  if (!home) return undefined;
  return (
    (await nameIn(Uri.joinPath(home, '.gitconfig'))) ?? nameIn(Uri.joinPath(home, '.config', 'git', 'config'))
  );
}

async function nameIn(file: Uri): Promise<string | undefined> {
  try {
    return gitUserName(new TextDecoder().decode(await workspace.fs.readFile(file)));
  } catch {
    return undefined;
  }
}
