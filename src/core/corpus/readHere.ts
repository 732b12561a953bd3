import { inAdvance, loadArticle } from './articleLoader';
import type { ArticleFiles } from './articleReader';
import { recordOf } from './articleRecord';
import type { ReadingOptions } from './corpusOptions';
import type { CorpusState } from './corpusState';
import type { Tally } from './tally';

/** The files of an article as they were when a reading began. */
export interface LoadedArticle {
  readonly turn: number;
  readonly isUnsaved: boolean;
  readonly files: ArticleFiles;
}

/** Reads those of some articles that are to be read, on this thread. */
export async function readHere(
  state: CorpusState,
  paths: Iterable<string>,
  { signal, visit }: ReadingOptions,
  tally: Tally,
): Promise<void> {
  const loadWaiting = (path: string): Promise<LoadedArticle | undefined> =>
    state.shelf.waiting.has(path) ? load(state, path) : Promise.resolve(undefined);
  for await (const loaded of inAdvance(paths, loadWaiting)) {
    if (signal?.aborted) return;
    if (loaded && keep(state, loaded, visit)) tally.count(loaded.files.path);
    const rest = state.pause?.();
    if (rest) await rest;
  }
}

export async function load(state: CorpusState, path: string): Promise<LoadedArticle> {
  const turn = state.nextTurn();
  const isUnsaved = state.isUnsaved(path);
  return { turn, isUnsaved, files: await loadArticle(state.files, state.list, path) };
}

/** Reads what was loaded by the settings of now; false where the article is gone or was read again meanwhile. */
export function keep(
  { shelf, reader }: CorpusState,
  { turn, isUnsaved, files }: LoadedArticle,
  visit?: ReadingOptions['visit'],
): boolean {
  if (!shelf.expects(files.path, turn)) return false;
  const read = reader.read(files);
  const article = shelf.keep(recordOf(read, shelf.index.names), turn, isUnsaved ? 'unsaved' : 'disk');
  visit?.(article, read.text);
  return true;
}
