import { entityKey, type EntityRef } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { gazetteerChange } from '../recognise/gazetteerChange';
import type { Codebook } from '../tagging/codebook';
import type { Sidecar } from '../tagging/passage';
import { emptySidecar } from '../tagging/readSidecar';
import { configFile } from './config';
import type { KeptArticle } from './keptArticle';
import { isSameFile, type CorpusSettings } from './settings';

/** Tells which articles may be read otherwise by other settings: one entity more does not touch those without its words. */
export function affectedBy(before: CorpusSettings, after: CorpusSettings): (article: KeptArticle) => boolean {
  if (before.config.language !== after.config.language) return () => true;
  if (before.config.encoding !== after.config.encoding) return () => true;
  const isAnother = (one: object | undefined, other: object | undefined): boolean =>
    one !== other && JSON.stringify(one) !== JSON.stringify(other);
  const hasRow = ({ path }: KeptArticle): boolean =>
    isAnother(before.metadata.rows.get(path), after.metadata.rows.get(path));
  const changed = changedSources(before, after);
  const isTagged = changed.has(configFile)
    ? (sidecar: Sidecar) => sidecar !== emptySidecar
    : taggedOtherwise(before.codebook, after.codebook);
  // Whatever is not the codebook decides what is recognised.
  const others = [...changed].filter((path) => path !== after.config.codebook.path);
  if (others.length === 0) return (article) => hasRow(article) || isTagged(article.sidecar);
  const change = gazetteerChange(before.recogniser().names, after.recogniser().names);
  return (article) =>
    hasRow(article) ||
    isTagged(article.sidecar) ||
    change.mayTouch(article.signature) ||
    refsOf(article).some((ref) => meant(before.gazetteer, ref) !== meant(after.gazetteer, ref));
}

/** Tells which sidecars have tags or roles that only one of two codebooks has: of the others nothing else is said now. */
function taggedOtherwise(before: Codebook, after: Codebook): (sidecar: Sidecar) => boolean {
  const seen = new Map<string, boolean>();
  const isTag = (tag: string): boolean => {
    const known = seen.get(tag);
    if (known !== undefined) return known;
    const isAnother = (before.find(tag) === undefined) !== (after.find(tag) === undefined);
    seen.set(tag, isAnother);
    return isAnother;
  };
  const ids = ({ roles }: Codebook): ReadonlySet<string> => new Set(roles.map(({ id }) => id));
  const [old, now] = [ids(before), ids(after)];
  const isRole = (role: string | undefined): boolean => role !== undefined && old.has(role) !== now.has(role);
  return ({ passages, unused = [], metadata }) =>
    metadata.tags?.some(isTag) === true ||
    [...passages, ...unused].some(
      ({ tags, actors }) => tags.some(isTag) || actors.some(({ role }) => isRole(role)),
    );
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
  const { passages, unused = [] } = sidecar;
  const corrected = sidecar.corrections.flatMap(({ is }) => (is === 'not-a-name' ? [] : is));
  const actors = [...passages, ...unused].flatMap((passage) => passage.actors);
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
