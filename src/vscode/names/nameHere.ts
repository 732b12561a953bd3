import { l10n } from 'vscode';
import { mentionAt } from '../../core/corpus/navigation';
import type { Entity } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import { findAnchor } from '../../core/tagging/anchor';
import type { MentionCorrection } from '../../core/tagging/passage';
import { trimmed } from '../../core/text/selecting';
import { wordAt, type Span } from '../../core/text/words';
import { argumentUri, mentionArgument } from '../arguments';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { openArticle } from '../liveArticles/showArticle';
import { remark } from '../remark';
import type { NameTools } from './tools';

/** A stretch of an article that is a name, or that a reader says is one. */
export interface NameHere extends Span {
  readonly live: LiveArticle;
  /** Its words, in one line. */
  readonly name: string;
  /** What is recognised there. */
  readonly mention: Mention | undefined;
  /** What the mention is of; undefined for a candidate too. */
  readonly entity: Entity | undefined;
}

/** Nobody has a longer name; in UTF-16 units. */
const longest = 200;

/**
 * What a command is about: the mention that its argument names, else what is selected in the active article, else the
 * mention or the word at its caret. Undefined where there is nothing; the reader has been told so.
 */
export async function nameHere(tools: NameTools, argument: unknown): Promise<NameHere | undefined> {
  const given = mentionArgument(argument);
  const uri = argumentUri(given?.uri);
  if (given && uri && given.start !== undefined && given.end !== undefined) {
    const { kind, id, start, end } = given;
    const live = tools.articles.get(await openArticle(tools.corpora, uri));
    const there = live?.mentions.filter((mention) => mention.start === start && mention.end === end) ?? [];
    const mention = there.find((other) => other.kind === kind && other.id === id) ?? there[0];
    if (live && end <= live.text.length && start < end) return describe(live, { start, end }, mention);
    remark(l10n.t('This mention is no longer there.'));
    return undefined;
  }
  const { active } = tools.articles;
  const here = active && spanAt(active.live, active.selections[0], active.caret);
  if (!here) {
    remark(l10n.t('Put the caret on a name in an article, or select its words.'));
    return undefined;
  }
  const { span, mention } = here;
  if (span.end - span.start <= longest) return describe(active.live, span, mention);
  remark(l10n.t('This is too long for a name. Select only the words of the name.'));
  return undefined;
}

/** The correction that a reader made at just this place. */
export function correctionAt({ live, start, end }: NameHere): MentionCorrection | undefined {
  return live.article.sidecar.corrections.find(({ anchor }) => {
    const found = findAnchor(live.text, anchor);
    return found.state !== 'lost' && found.start === start && found.end === end;
  });
}

function spanAt(
  live: LiveArticle,
  selection: Span | undefined,
  caret: number,
): { readonly span: Span; readonly mention: Mention | undefined } | undefined {
  if (selection && selection.start < selection.end) {
    const span = trimmed(live.text, selection);
    if (span.start === span.end) return undefined;
    const same = live.mentions.find(({ start, end }) => start === span.start && end === span.end);
    return { span, mention: same };
  }
  const mention = mentionAt(live.mentions, caret);
  if (mention) return { span: mention, mention };
  // A place that a reader said is no name is found again as a whole.
  const span = wordAt(live.text, caret);
  return span && { span, mention: undefined };
}

function describe(live: LiveArticle, { start, end }: Span, mention: Mention | undefined): NameHere {
  const id = mention?.id ?? null;
  const entity = mention && id !== null ? live.open.corpus.entity({ kind: mention.kind, id }) : undefined;
  const name = live.text.slice(start, end).replace(/\s+/gu, ' ');
  return { live, start, end, name, mention, entity };
}
