import { l10n, workspace } from 'vscode';
import { mentionAt } from '../../core/corpus/navigation';
import { selectedWords, trimmed } from '../../core/text/selecting';
import { sentenceAt } from '../../core/text/sentences';
import { wordAt, type Span } from '../../core/text/words';
import { argumentUri, mentionArgument } from '../arguments';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { remark } from '../remark';
import { remarkNoArticle } from './noArticle';
import { givenTags } from './tagArguments';
import { tagSpans } from './tagSpans';
import type { TaggingTools } from './tools';

/** Tags what is selected; with nothing selected, the name or the word at the caret. */
export async function tagSelection(tools: TaggingTools, argument?: unknown): Promise<void> {
  const live = activeArticle(tools);
  const spans = live && selectedSpans(tools);
  if (live && spans) await tagSpans(tools, live, spans, givenTags(argument));
}

/** As `tagSelection`, with the tags used last. */
export async function tagAgain(tools: TaggingTools): Promise<void> {
  const live = activeArticle(tools);
  const spans = live && selectedSpans(tools);
  if (!live || !spans) return;
  const last = tools.recent.last(live.open);
  await tagSpans(tools, live, spans, last.length > 0 ? last : undefined);
}

/** Tags the sentence at the caret, or all those that the selection touches. */
export async function tagSentence(tools: TaggingTools, argument?: unknown): Promise<void> {
  const live = activeArticle(tools);
  const selection = tools.articles.active?.selections[0];
  if (!live || !selection) return;
  const { start, end } = trimmed(live.text, selection);
  const span = {
    start: sentenceAt(live.text, start).start,
    // The end of a selection that ends with its sentence already belongs to the next one.
    end: sentenceAt(live.text, Math.max(start, end - 1)).end,
  };
  if (span.start < span.end) await tagSpans(tools, live, [span], givenTags(argument));
  else remark(l10n.t('There is no sentence here.'));
}

/** Tags the mention that a card's link names. */
export async function tagMention(tools: TaggingTools, argument: unknown): Promise<void> {
  const mention = mentionArgument(argument);
  const uri = argumentUri(mention?.uri);
  if (!uri || mention?.start === undefined || mention.end === undefined) return tagSelection(tools);
  const live = tools.articles.get(await workspace.openTextDocument(uri));
  const span = { start: mention.start, end: mention.end };
  if (live && span.start < span.end && span.end <= live.text.length) await tagSpans(tools, live, [span]);
  else remark(l10n.t('This mention is no longer there.'));
}

function activeArticle({ articles }: TaggingTools): LiveArticle | undefined {
  const live = articles.active?.live;
  if (!live) void remarkNoArticle();
  return live;
}

/** Undefined where there is nothing to tag; the reader has been told so. */
function selectedSpans({ articles }: TaggingTools): readonly Span[] | undefined {
  const { active } = articles;
  if (!active) return undefined;
  const { live } = active;
  const selections = active.selections.filter(({ start, end }) => start < end);
  const spans = selections
    .map((selection) => selectedWords(live.text, selection, live.mentions))
    .filter(({ start, end }) => start < end);
  if (spans.length > 0) return spans;
  const caret = selections.length === 0 ? active.caret : undefined;
  const span =
    caret === undefined ? undefined : (mentionAt(live.mentions, caret) ?? wordAt(live.text, caret));
  if (!span) remark(l10n.t('Select the words to be tagged first.'));
  return span && [span];
}
