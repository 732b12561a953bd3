import type { Article } from '../corpus/article';
import type { EntityKind, EntityRef } from '../gazetteer/entity';
import type { AnchorState, Passage } from '../tagging/passage';
import { excerptOf } from '../text/excerpt';
import type { Line } from './line';

/** A place of the corpus for output: words, a mention, a passage, or an article that has a tag as a whole. */
export interface Hit {
  readonly article: Article;
  /** In code points; absent of a lost passage and of a whole article. */
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly kind?: EntityKind;
  readonly id?: string;
  readonly passage?: Passage;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly state?: AnchorState;
  /** What stands beside it in its line, shortened. */
  readonly before?: string;
  readonly after?: string;
}

/** How much of the line is given on each side, in UTF-16 units. */
const context = 80;

/** A line of a concordance as a place. */
export function hitOfLine(line: Line): Hit {
  const { article, start, end, text, before, after, mention, passage: found } = line;
  const { points } = article;
  if (line.whole) return hitOfWhole(article);
  const passage = found?.passage;
  const isLost = found?.anchored.state === 'lost';
  return {
    article,
    ...(isLost
      ? { text }
      : { start: points.fromUnit(start), end: points.fromUnit(end), text, before, after }),
    ...(mention && mention.id !== null ? { kind: mention.kind, id: mention.id } : {}),
    ...(found && passage
      ? {
          passage,
          tags: passage.tags,
          ...(passage.note === undefined ? {} : { note: passage.note }),
          state: found.anchored.state,
        }
      : {}),
  };
}

/** The mentions of an entity in an article. */
export function hitsOfEntity(article: Article, text: string, { kind, id }: EntityRef): readonly Hit[] {
  return article.mentions
    .filter((mention) => mention.kind === kind && mention.id === id)
    .map((mention) => ({ article, ...stretch(article, text, mention), kind, id }));
}

/** The article itself if it has a matching tag, then its passages that have one, in the order of the text. */
export function hitsOfTag(article: Article, text: string, matches: (tag: string) => boolean): readonly Hit[] {
  const whole = article.sidecar.metadata.tags?.some(matches) ? [hitOfWhole(article)] : [];
  const passages = article.passages
    .filter(({ passage }) => passage.tags.some(matches))
    .map(({ passage, anchored }): Hit => {
      const { state } = anchored;
      const place =
        anchored.state === 'lost' ? { text: passage.anchor.quote } : stretch(article, text, anchored);
      const { note: own } = passage;
      return {
        article,
        ...place,
        passage,
        tags: passage.tags,
        ...(own === undefined ? {} : { note: own }),
        state,
      };
    });
  // Lost ones come last.
  passages.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  return [...whole, ...passages];
}

/** An article with its tags as a whole. */
function hitOfWhole(article: Article): Hit {
  const { tags = [], note } = article.sidecar.metadata;
  return { article, tags, ...(note === undefined ? {} : { note }) };
}

function stretch(
  { points }: Article,
  text: string,
  span: { readonly start: number; readonly end: number },
): Pick<Required<Hit>, 'start' | 'end' | 'text' | 'before' | 'after'> {
  const excerpt = excerptOf(text, span, context, context);
  return {
    start: points.fromUnit(span.start),
    end: points.fromUnit(span.end),
    text: text.slice(span.start, span.end),
    before: excerpt.text.slice(0, excerpt.start),
    after: excerpt.text.slice(excerpt.end),
  };
}
