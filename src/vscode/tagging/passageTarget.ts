import { l10n, window, type QuickPickItem } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import type { Passage } from '../../core/tagging/passage';
import type { Span } from '../../core/text/words';
import { argumentUri, passageArgument } from '../arguments';
import type { OpenCorpus } from '../corpora/corpora';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { iconSafe, isolated, ownLine } from '../markdown';
import { shortened } from '../presentation/shortened';
import { swatch } from '../presentation/swatch';
import { tagNames } from '../presentation/tagNames';
import { remark } from '../remark';
import { remarkNoArticle } from './noArticle';
import type { TaggingTools } from './tools';

/** A passage that a command works on. */
export interface PassageTarget {
  readonly open: OpenCorpus;
  readonly sidecarPath: string;
  readonly passage: Passage;
}

/** The passages at the caret, its ends included, or those that a selection overlaps; the shortest first. */
export function passagesAt(
  passages: readonly AnchoredPassage[],
  { start, end }: Span,
): readonly (AnchoredPassage & { readonly span: Span })[] {
  const found = passages.flatMap((entry) => {
    const { anchored } = entry;
    if (anchored.state === 'lost') return [];
    const isHere =
      start === end
        ? anchored.start <= start && start <= anchored.end
        : anchored.start < end && start < anchored.end;
    return isHere ? [{ ...entry, span: { start: anchored.start, end: anchored.end } }] : [];
  });
  return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/**
 * The passage that a link or a tree item names, else the one under the caret; where there are several, the reader
 * says which. Undefined when there is none (he has been told so) or he changed his mind.
 */
export async function passageTarget(
  tools: TaggingTools,
  argument: unknown,
  title: string,
): Promise<PassageTarget | undefined> {
  const named = passageArgument(argument);
  if (named) return namedPassage(tools, named.uri, named.id);
  const { active } = tools.articles;
  if (!active) {
    void remarkNoArticle();
    return undefined;
  }
  const { live } = active;
  const passages = passagesAt(
    live.passages,
    active.selections[0] ?? { start: active.caret, end: active.caret },
  );
  if (passages.length === 0) {
    remark(l10n.t('There is no tagged passage here.'));
    return undefined;
  }
  const passage = passages.length === 1 ? passages[0]?.passage : await choose(live, passages, title);
  return passage && { open: live.open, sidecarPath: live.article.sidecarPath, passage };
}

/** The passage that an argument names; undefined where it is gone, and the reader has been told so. */
export function namedPassage(tools: TaggingTools, uriText: string, id: string): PassageTarget | undefined {
  const uri = argumentUri(uriText);
  const file = uri && tools.corpora.articleOf(uri);
  const passage = file?.article.sidecar.passages.find((candidate) => candidate.id === id);
  if (file && passage) return { open: file.open, sidecarPath: file.article.sidecarPath, passage };
  remark(l10n.t('This passage is no longer there.'));
  return undefined;
}

async function choose(
  live: LiveArticle,
  passages: ReturnType<typeof passagesAt>,
  title: string,
): Promise<Passage | undefined> {
  const { codebook } = live.open.corpus;
  const items = passages.map(({ passage, span }): QuickPickItem & { readonly passage: Passage } => ({
    label: tagNames(codebook, passage.tags),
    description: passage.by === undefined ? '' : isolated(iconSafe(passage.by)),
    detail: isolated(iconSafe(shortened(live.text.slice(span.start, span.end)))),
    iconPath: swatch(codebook.find(passage.tags[0] ?? '')?.colour),
    passage,
  }));
  const placeHolder = l10n.t('Several passages are tagged here. Which one?');
  return (await window.showQuickPick(items, { title: ownLine(title), placeHolder }))?.passage;
}
