import { mentionAt } from '../../core/corpus/navigation';
import { wordAt } from '../../core/text/words';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { OpenCorpus } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { Asked } from './arguments';
import type { LinesTools } from './tools';

/** A longer selection is no query. */
const longestQuery = 200;

/** What is selected in the article that is read, or the name or word at the caret. */
export function selectedSubject(articles: LiveArticles): Asked | undefined {
  const { active } = articles;
  if (!active) return undefined;
  const { live, caret, selections } = active;
  const isSelection = selections.some(({ start, end }) => start < end);
  const mention = isSelection ? undefined : mentionAt(live.mentions, caret);
  if (mention && mention.id !== null) {
    return { open: live.open, subject: { kind: 'entity', ref: { kind: mention.kind, id: mention.id } } };
  }
  const words = selectedWords(articles);
  return words === '' ? undefined : { open: live.open, subject: { kind: 'words', words } };
}

/** The selected words, or the word at the caret; empty where there is none, or too many. */
export function selectedWords({ active }: LiveArticles): string {
  if (!active) return '';
  const { live, caret, selections } = active;
  const span = selections.find(({ start, end }) => start < end) ?? wordAt(live.text, caret);
  const words = span
    ? live.text
        .slice(span.start, span.end)
        .replace(/[\s~*]+/gu, ' ')
        .trim()
    : '';
  return words.length > longestQuery ? '' : words;
}

/** The corpus of the article that is read, else that of the list before, or the only one, or the one that is chosen. */
export function meantCorpus(
  { corpora, articles }: LinesTools,
  before: OpenCorpus | undefined,
): Promise<OpenCorpus | undefined> {
  return chooseCorpus(corpora, articles.active?.live.open ?? before);
}
