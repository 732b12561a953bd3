import type { EntityRef } from '../../core/gazetteer/entity';
import { argumentUri, mentionArgument, passageArgument } from '../arguments';
import type { OpenCorpus } from '../corpora/corpora';
import type { LinesSubject } from './linesSubject';
import type { LinesTools } from './tools';

/** A corpus and what is to be listed of it. */
export interface Asked {
  readonly open: OpenCorpus;
  readonly subject: LinesSubject;
}

/**
 * What a command was given instead of asking: an entity, a candidate or a passage, as tree items and cards have them,
 * `{ tag }`, `{ words }` or `{ query }` of a search; with `uri` or `corpus`, a file or folder of the corpus that is meant. Undefined where it was given none of these.
 */
export function askedOf({ corpora, articles }: LinesTools, argument: unknown): Asked | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { tag, words, query, uri, corpus: folder } = argument as Readonly<Record<string, unknown>>;
  const file = argumentUri(typeof uri === 'string' ? uri : undefined);
  const known =
    (file && corpora.fileOf(file)?.open) ?? corpora.all.find((open) => open.folder.toString() === folder);
  const mention = mentionArgument(argument);
  if (mention && mention.id !== null) {
    const ref: EntityRef = { kind: mention.kind, id: mention.id };
    const open = known ?? corpora.all.find(({ corpus }) => corpus.entity(ref) !== undefined);
    const entity = open?.corpus.entity(ref);
    return open && entity
      ? { open, subject: { kind: 'entity', ref: { kind: ref.kind, id: entity.id } } }
      : undefined;
  }
  if (mention?.id === null && file && known) {
    const { start = 0, end = 0 } = mention;
    const name = articles.at(file)?.text.slice(start, end) ?? nameOf(argument);
    return name === '' ? undefined : { open: known, subject: { kind: 'words', words: name } };
  }
  const passage = mention ? undefined : passageArgument(argument);
  if (passage && file && known) {
    const passages = corpora.articleOf(file)?.article.sidecar.passages;
    const path = passages?.find(({ id }) => id === passage.id)?.tags[0];
    return path === undefined ? undefined : { open: known, subject: { kind: 'tag', path } };
  }
  if (typeof tag === 'string') {
    const open = known ?? corpora.all.find(({ corpus }) => corpus.codebook.find(tag) !== undefined);
    return open && { open, subject: { kind: 'tag', path: tag } };
  }
  const open = known ?? corpora.all[0];
  if (typeof query === 'string' && open) return { open, subject: { kind: 'search', query } };
  return typeof words === 'string' && open ? { open, subject: { kind: 'words', words } } : undefined;
}

/** The name of a candidate, as a tree item has it. */
function nameOf(argument: object): string {
  return 'name' in argument && typeof argument.name === 'string' ? argument.name : '';
}
