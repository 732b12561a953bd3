import { l10n, Uri, window, workspace, WorkspaceEdit, type QuickPickItem } from 'vscode';
import type { FileWork } from '../../core/corpus/fileChanges';
import { sidecarPath } from '../../core/corpus/files';
import { byLikelihood, homeIn, type Home } from '../../core/tagging/homes';
import { readSidecar } from '../../core/tagging/readSidecar';
import { argumentUri } from '../arguments';
import type { Corpora, CorpusFile, OpenCorpus } from '../corpora/corpora';
import { slowly } from '../files/slowly';
import { iconSafe, isolated, ownLine } from '../markdown';
import { reasonOf } from '../reasonOf';
import { remark } from '../remark';

/** The articles without a sidecar in which passages of this one are found, the likeliest first. */
async function homesOf({ open, path }: CorpusFile, work: FileWork): Promise<readonly Home[]> {
  const { corpus } = open;
  const sidecar = readSidecar(path, new TextDecoder().decode(await corpus.files.read(path)));
  const free = corpus.articles.filter((article) => !corpus.has(article.sidecarPath));
  const homes: Home[] = [];
  for (const [i, article] of free.entries()) {
    if (work.signal?.aborted) break;
    const text = await corpus.text(article.path).catch(() => undefined);
    const home = text === undefined ? undefined : homeIn(sidecar, article.path, text);
    if (home) homes.push(home);
    work.progress?.(i + 1, free.length);
    await work.pause?.();
  }
  return homes.sort(byLikelihood);
}

/**
 * Gives a sidecar whose article was renamed or moved to that article: to the one named, else to one that the reader
 * chooses among those with its passages. The file is renamed, which VS Code can undo; nothing in it changes.
 */
export async function attachSidecar(corpora: Corpora, argument: unknown): Promise<void> {
  const given = argumentOf(argument);
  const uri = given && argumentUri(given.uri);
  const file = uri ? corpora.fileOf(uri) : await chooseOrphan(corpora);
  if (!file) return;
  try {
    const article = given?.article ?? (await chooseArticle(file));
    if (article !== undefined) await attach(file, article);
  } catch (error) {
    const reason = reasonOf(error);
    void window.showErrorMessage(ownLine(l10n.t('The sidecar was not renamed: {0}', reason)));
  }
}

async function attach({ open, path }: CorpusFile, article: string): Promise<void> {
  const to = sidecarPath(article);
  const edit = new WorkspaceEdit();
  edit.renameFile(Uri.joinPath(open.folder, path), Uri.joinPath(open.folder, to), { overwrite: false });
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('VS Code refused the edit.'));
  await open.corpus.refresh([path, to]);
  remark(l10n.t('The sidecar belongs to {0} now.', isolated(article)));
}

async function chooseOrphan(corpora: Corpora): Promise<CorpusFile | undefined> {
  const rows = corpora.all.flatMap((open) =>
    open.corpus.orphans.map((path) => ({ label: isolated(path), open, path })),
  );
  if (rows.length === 0) {
    remark(l10n.t('Every sidecar has its article.'));
    return undefined;
  }
  const title = ownLine(l10n.t('Sidecars without an Article'));
  return rows.length === 1 ? rows[0] : window.showQuickPick(rows, { title });
}

async function chooseArticle(file: CorpusFile): Promise<string | undefined> {
  const homes = await slowly(l10n.t('Looking for the article of {0}', isolated(file.path)), (work) =>
    homesOf(file, work),
  );
  if (homes.length === 0) {
    const message = l10n.t(
      'No article without a sidecar has the words of {0}. It stays as it is; restore its article, or rename it by hand.',
      isolated(file.path),
    );
    void window.showInformationMessage(ownLine(message));
    return undefined;
  }
  const rows = homes.map((home): QuickPickItem & { readonly path: string } => ({
    label: isolated(iconSafe(file.open.corpus.article(home.path)?.title ?? home.path)),
    description: isolated(home.path),
    detail: foundIn(home),
    path: home.path,
  }));
  const title = ownLine(l10n.t('Which article does {0} belong to?', isolated(file.path)));
  return (await window.showQuickPick(rows, { title, matchOnDescription: true }))?.path;
}

function foundIn({ found, exact }: Home): string {
  return ownLine(l10n.t('Passages found: {0}, of these unmoved: {1}', found, exact));
}

/** `{uri}` of the sidecar, and `article`, relative to the corpus folder, where it is known already. */
function argumentOf(argument: unknown): { readonly uri: string; readonly article?: string } | undefined {
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined;
  const { uri } = argument;
  const article = 'article' in argument ? argument.article : undefined;
  if (typeof uri !== 'string') return undefined;
  return { uri, ...(typeof article === 'string' ? { article } : {}) };
}

/** What can be said of an article in the time that a list of quick fixes may take. */
export async function likelyHomes(
  open: OpenCorpus,
  path: string,
  milliseconds: number,
): Promise<readonly Home[]> {
  return homesOf({ open, path }, { signal: AbortSignal.timeout(milliseconds) }).catch(() => []);
}
