import { sizeProblem, fileProblem } from './articleText';
import type { ArticleFiles } from './articleReader';
import type { FileContent } from './articleText';
import type { FileList } from './fileList';
import { FileError, sidecarPath, type CorpusFiles } from './files';

/** How many articles are fetched while one is worked on: enough to hide the disk, far below the limit on open files. */
const readAhead = 16;

/** Fetches an article and its sidecar. What cannot be had is a problem, never an exception. */
export async function loadArticle(files: CorpusFiles, list: FileList, path: string): Promise<ArticleFiles> {
  const beside = sidecarPath(path);
  const [article, sidecar] = await Promise.all([
    loadText(files, list, path),
    list.has(beside) ? load(files, beside) : Promise.resolve<FileContent>('missing'),
  ]);
  return { path, article, sidecar };
}

/** Fetches an article without its sidecar; not if it is too large. */
export async function loadText(files: CorpusFiles, list: FileList, path: string): Promise<FileContent> {
  const tooLarge = sizeProblem(path, list.stamp(path)?.size ?? 0);
  return tooLarge ? { problem: tooLarge } : load(files, path);
}

/** Yields what `load` gives for each item, in their order, with the next ones under way. */
export async function* inAdvance<Item, Result>(
  items: Iterable<Item>,
  load: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const loading = load(item);
    // Whoever stops early does not hear of a failure among those under way.
    loading.catch(() => undefined);
    underWay.push(loading);
    if (underWay.length < readAhead) continue;
    const next = underWay.shift();
    if (next) yield await next;
  }
  for (const next of underWay) yield await next;
}

async function load(files: CorpusFiles, path: string): Promise<FileContent> {
  try {
    return { bytes: await files.read(path) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'missing') return 'missing';
    return { problem: fileProblem('file-unreadable', path, { reason: error.message }) };
  }
}
