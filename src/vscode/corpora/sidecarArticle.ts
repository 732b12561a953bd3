import type { Article } from '../../core/corpus/article';
import { articlePathsOf } from '../../core/corpus/files';
import type { CorpusFile } from './corpora';

/** The article of a sidecar; undefined where it has none, or the file is no sidecar. */
export function sidecarArticle({ open: { corpus }, path }: CorpusFile): Article | undefined {
  return articlePathsOf(path)
    .map((article) => corpus.article(article))
    .find((article) => article?.sidecarPath === path);
}
