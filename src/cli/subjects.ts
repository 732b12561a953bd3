import type { Corpus } from '../core/corpus/corpus';
import type { Entity, EntityRef } from '../core/gazetteer/entity';
import { UsageError, type Terminal } from './terminal';

/** The entity of a present or former id. Throws a `UsageError` where there is none. */
export function knownEntity(corpus: Corpus, { kind, id }: EntityRef): Entity {
  const entity = corpus.entity({ kind, id });
  if (entity !== undefined) return entity;
  const file = kind === 'actor' ? corpus.config.actors.path : corpus.config.places.path;
  throw new UsageError(`No ${kind} has the id "${id}". Add it to ${file}, or correct the id.`);
}

/**
 * Says why nothing has a tag: `below` things have one below it. Throws a `UsageError` where the codebook does not know
 * the tag either.
 */
export function reportNothing(corpus: Corpus, tag: string, below: number, terminal: Terminal): void {
  const known = corpus.codebook.find(tag);
  if (below > 0) {
    terminal.error(`${below} hits have a tag below ${known?.path ?? tag}: add --below to list them.`);
  } else if (known === undefined) {
    const { path } = corpus.config.codebook;
    throw new UsageError(`The tag "${tag}" is not in ${path}, and nothing has it. Correct it.`);
  }
}
