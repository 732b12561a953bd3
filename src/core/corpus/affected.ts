import { entityKey, type EntityRef } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { gazetteerChange } from '../recognise/gazetteerChange';
import { emptySidecar } from '../tagging/readSidecar';
import { configFile } from './config';
import type { KeptArticle } from './keptArticle';
import { isSameFile, type CorpusSettings } from './settings';

/** Tells which articles may be read otherwise by other settings: one entity more does not touch those without its words. */
export function affectedBy(before: CorpusSettings, after: CorpusSettings): (article: KeptArticle) => boolean {
  if (before.config.language !== after.config.language) return () => true;
  const isAnother = (one: object | undefined, other: object | undefined): boolean =>
    one !== other && JSON.stringify(one) !== JSON.stringify(other);
  const hasRow = ({ path }: KeptArticle): boolean =>
    isAnother(before.metadata.rows.get(path), after.metadata.rows.get(path));
  const changed = changedSources(before, after);
  const hasTags = [after.config.codebook.path, before.config.codebook.path, configFile].some((path) =>
    changed.has(path),
  );
  // Whatever is not the codebook decides what is recognised.
  const others = [...changed].filter((path) => path !== after.config.codebook.path);
  if (others.length === 0) {
    return (article) => hasRow(article) || (hasTags && article.sidecar !== emptySidecar);
  }
  const change = gazetteerChange(before.recogniser().names, after.recogniser().names);
  return (article) =>
    hasRow(article) ||
    (hasTags && article.sidecar !== emptySidecar) ||
    change.mayTouch(article.signature) ||
    refsOf(article).some((ref) => meant(before.gazetteer, ref) !== meant(after.gazetteer, ref));
}

/** The files of the settings that are not what they were. */
function changedSources(
  { sources: before }: CorpusSettings,
  { sources: after }: CorpusSettings,
): Set<string> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path) => !isSameFile(before.get(path), after.get(path))));
}

/** Whom a sidecar names: in its passages, and in corrections. */
function refsOf({ sidecar }: KeptArticle): readonly EntityRef[] {
  const corrected = sidecar.corrections.flatMap(({ is }) => (is === 'not-a-name' ? [] : is));
  const actors = sidecar.passages.flatMap((passage) => passage.actors);
  return [
    ...corrected,
    ...actors.flatMap(({ id }): readonly EntityRef[] => [
      { kind: 'actor', id },
      { kind: 'place', id },
    ]),
  ];
}

/** What tells an entity that is meant from another. */
function meant(gazetteer: Gazetteer, ref: EntityRef): string {
  const entity = gazetteer.find(ref);
  return entity ? `${entityKey(entity)} ${entity.subtype}` : '';
}
