import { env, l10n } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { quotation } from '../../core/tagging/quotation';
import { passageArgument } from '../arguments';
import { sidecarArticle } from '../corpora/sidecarArticle';
import { isolated } from '../markdown';
import { shortened } from '../presentation/shortened';
import { remark } from '../remark';
import { passageTarget } from '../tagging/passageTarget';
import type { TaggingTools } from '../tagging/tools';

/** Copies what is selected, or the passage that is named or at the caret, as a quotation with its reference. */
export async function copyQuotation(tools: TaggingTools, argument: unknown): Promise<void> {
  const { active } = tools.articles;
  const selection = active?.selections.find(({ start, end }) => start < end);
  if (active && selection && !passageArgument(argument)) {
    await copy(active.live.text.slice(selection.start, selection.end), active.live.article);
    return;
  }
  const target = await passageTarget(tools, argument, l10n.t('Copy as Quotation'));
  const article = target && sidecarArticle({ open: target.open, path: target.sidecarPath });
  if (!target || !article) return;
  // As the article has the words now, where it is open; of a passage that moved or is lost, as they were tagged.
  const live = active?.live.article.path === article.path ? active.live : undefined;
  const anchored = live?.passages.find(({ passage }) => passage.id === target.passage.id)?.anchored;
  const isHere = live && anchored && anchored.state !== 'lost';
  await copy(isHere ? live.text.slice(anchored.start, anchored.end) : target.passage.anchor.quote, article);
}

async function copy(words: string, article: Article): Promise<void> {
  await env.clipboard.writeText(quotation(words, article));
  remark(l10n.t('Copied with its reference: {0}', isolated(shortened(words, 50))));
}
