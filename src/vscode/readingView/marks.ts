import { env } from 'vscode';
import { tagLabel } from '../../core/tagging/codebook';
import { foldKey } from '../../core/text/fold';
import type { HostMessage, PageMention, PagePassage, PageTag } from '../../reader/protocol';
import { kindGroups } from '../kindGroups';
import type { LiveArticle } from '../liveArticles';

/** Of a passage whose tag the codebook does not have. */
const unknownColour = '#808080';

/** What is marked in an article, and the tags to offer. */
export function pageMarks(
  live: LiveArticle | undefined,
  recent: readonly string[],
): Extract<HostMessage, { type: 'marks' }> {
  return {
    type: 'marks',
    mentions: live ? mentionsOf(live) : [],
    passages: live ? passagesOf(live) : [],
    recent: live ? recent.flatMap((path) => tagOf(live, path) ?? []) : [],
  };
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
    const tags = passage.tags.map((path) => tagOf(live, path) ?? { label: path, colour: unknownColour });
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
  return tag && { label: tagLabel(tag, env.language, article.language), colour: tag.colour };
}
