import { l10n, Uri } from 'vscode';
import type { ArticleSequence } from '../corpora/articleOrder';
import type { Corpora } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { reportUnopened, showArticle } from '../liveArticles/showArticle';
import { remark } from '../remark';

/** Goes to the article before or after the one that is read, in the order of the tree and in the same kind of editor. */
export async function stepArticle(
  corpora: Corpora,
  articles: LiveArticles,
  order: ArticleSequence,
  step: 1 | -1,
): Promise<void> {
  const { active, reading } = articles;
  if (!active) return;
  const { open, path } = active.live;
  const sequence = order.paths(open);
  const { paths } = sequence;
  let at = (sequence.place(path) ?? -1) + step;
  while (open.corpus.article(paths[at] ?? '')?.state === 'unreadable') at += step;
  const next = paths[at];
  if (next === undefined) {
    remark(step === 1 ? l10n.t('This is the last article.') : l10n.t('This is the first article.'));
    return;
  }
  const uri = Uri.joinPath(open.folder, next);
  try {
    if (reading) await reading.show(uri, undefined);
    else await showArticle(corpora, articles, uri);
  } catch (error) {
    reportUnopened(corpora, uri, error);
  }
}
