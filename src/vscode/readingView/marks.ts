import { env } from 'vscode';
import { tagLabel } from '../../core/tagging/codebook';
import { shorten } from '../../core/text/excerpt';
import { foldKey } from '../../core/text/fold';
import type { HostMessage, PageMention, PagePassage, PageTag } from '../../reader/protocol';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { kindGroups } from '../mentions/kindGroups';
import { unknownColour } from '../presentation/swatch';

/** The name of a tag is cut to about so many letters. */
const longest = 60;

/** What is marked in an article and the tags to offer, as messages for its page. */
export class PageMarks {
  /** The names that the page knows. */
  #mentions: readonly PageMention[] | undefined;

  /** The page knows nothing of this article. */
  forget(): void {
    this.#mentions = undefined;
  }

  /**
   * What the page does not know yet, of what begins before an offset: a tag changes none of the names, which may be
   * thousands.
   */
  messages(live: LiveArticle | undefined, recent: readonly string[], before: number): readonly HostMessage[] {
    const mentions = live ? mentionsOf(live).filter(({ start }) => start < before) : [];
    const isKnown = this.#mentions !== undefined && areAlike(mentions, this.#mentions);
    this.#mentions = mentions;
    return [
      ...(isKnown ? [] : [{ type: 'mentions', mentions } as const]),
      {
        type: 'passages',
        passages: live ? passagesOf(live).filter(({ start }) => start < before) : [],
        recent: live ? recent.flatMap((path) => tagOf(live, path) ?? []) : [],
      },
    ];
  }
}

/** Whether two lists of names are marked in the same places and the same way. */
function areAlike(before: readonly PageMention[], now: readonly PageMention[]): boolean {
  const isSame = ({ start, end, kind, key }: PageMention, i: number): boolean => {
    const other = before[i];
    return start === other?.start && end === other.end && kind === other.kind && key === other.key;
  };
  return before.length === now.length && now.every(isSame);
}

/** Of nested names the outermost is marked. */
function mentionsOf({ mentions, text }: LiveArticle): readonly PageMention[] {
  let reach = 0;
  return mentions.flatMap(({ start, end, kind, id, subtype }) => {
    if (start < reach) return [];
    reach = end;
    const key = id === null ? `${kind}?${foldKey(text.slice(start, end))}` : `${kind}:${id}`;
    return [{ start, end, kind: kindGroups[subtype], candidate: id === null, key }];
  });
}

function passagesOf(live: LiveArticle): readonly PagePassage[] {
  return live.passages.flatMap(({ passage, anchored }) => {
    if (anchored.state === 'lost') return [];
    const tags = passage.tags.map(
      (path) => tagOf(live, path) ?? { label: shorten(path, longest), colour: unknownColour },
    );
    const { id, note = '' } = passage;
    const { start, end, state } = anchored;
    return [
      {
        id,
        start,
        end,
        colour: tags[0]?.colour ?? unknownColour,
        tags: tags.map(({ label }) => label),
        note,
        changed: state === 'changed',
      },
    ];
  });
}

function tagOf({ open, article }: LiveArticle, path: string): PageTag | undefined {
  const tag = open.corpus.codebook.find(path);
  return (
    tag && { label: shorten(tagLabel(tag, env.language, article.language), longest), colour: tag.colour }
  );
}
