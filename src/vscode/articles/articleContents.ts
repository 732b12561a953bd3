import type { Analysis } from '../../core/corpus/article';
import { entityKey, type EntityKind } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import { foldKey } from '../../core/text/fold';
import { countsOf } from './articleCounts';
import {
  isLost,
  type ArticleNode,
  type CandidateNode,
  type EntityNode,
  type GroupNode,
  type PassageNode,
} from './articleNodes';

/** The groups of an article that have anything in them. */
export function groupsOf(article: ArticleNode, analysis: Analysis): GroupNode[] {
  const { actors, places, passages } = countsOf(analysis);
  const lost = analysis.passages.filter(({ anchored }) => anchored.state === 'lost').length;
  const candidates = (kind: EntityKind): number =>
    analysis.mentions.some((mention) => mention.id === null && mention.kind === kind) ? 1 : 0;
  const groups: readonly GroupNode[] = [
    { node: 'group', article, group: 'actor', count: actors },
    { node: 'group', article, group: 'place', count: places },
    { node: 'group', article, group: 'passage', count: passages - lost },
    { node: 'group', article, group: 'lost', count: lost },
  ];
  return groups.filter(
    ({ group, count }) => count + (group === 'passage' || group === 'lost' ? 0 : candidates(group)) > 0,
  );
}

/** The actors or places of an article, the most mentioned first, then in the order of the text; candidates last. */
export function namesOf(
  article: ArticleNode,
  kind: EntityKind,
  analysis: Analysis,
  text: string,
): (EntityNode | CandidateNode)[] {
  const entities = new Map<string, Mention[]>();
  const candidates = new Map<string, Mention[]>();
  for (const mention of analysis.mentions) {
    if (mention.kind !== kind) continue;
    const known = mention.id !== null;
    const key = known ? entityKey({ kind, id: mention.id }) : foldKey(text.slice(mention.start, mention.end));
    const group = known ? entities : candidates;
    const mentions = group.get(key);
    if (mentions) mentions.push(mention);
    else group.set(key, [mention]);
  }
  const byCount = (a: readonly Mention[], b: readonly Mention[]): number => b.length - a.length;
  return [
    ...[...entities.values()].sort(byCount).flatMap((mentions): EntityNode[] => {
      const [first] = mentions;
      if (first === undefined || first.id === null) return [];
      const { id, subtype, start, end } = first;
      return [{ node: 'entity', article, kind, id, subtype, uri: article.uri, start, end, mentions }];
    }),
    ...[...candidates]
      .sort(([, a], [, b]) => byCount(a, b))
      .flatMap(([key, mentions]): CandidateNode[] => {
        const [first] = mentions;
        if (first === undefined) return [];
        const { start, end } = first;
        const name = text.slice(start, end);
        return [
          { node: 'candidate', article, kind, id: null, uri: article.uri, start, end, key, name, mentions },
        ];
      }),
  ];
}

/** The tagged passages of an article in the order of the text, or those that are lost. */
export function passagesOf(article: ArticleNode, analysis: Analysis, lost: boolean): PassageNode[] {
  const at = ({ anchored }: PassageNode): number =>
    anchored.anchored.state === 'lost' ? 0 : anchored.anchored.start;
  const seen = new Map<string, number>();
  return analysis.passages
    .map((anchored): PassageNode => {
      const { id } = anchored.passage;
      const twin = seen.get(id) ?? 0;
      seen.set(id, twin + 1);
      return { node: 'passage', article, uri: article.uri, id, twin, anchored };
    })
    .filter((node) => isLost(node) === lost)
    .sort((a, b) => at(a) - at(b));
}
