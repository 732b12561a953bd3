import { nameWords, type CompiledGazetteer } from '../gazetteer/compile';
import { entityKey, type Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { nationalId } from '../gazetteer/patternEntity';
import { nameVariants, skeleton } from '../gazetteer/variants';
import { foldWord } from '../text/fold';
import { adjectivesOf } from './lexicon/adjectives';
import { spokespersons } from './lexicon/spokespersons';
import { nisbaStems } from './lexicon/wordClasses';
import { mayHaveKey, skeletonKey, wordKey, type WordSignature } from './wordSignature';

/** What is different between two states of a gazetteer, and which articles may show it. */
export interface GazetteerChange {
  /** By `entityKey`, the entities that are new, gone, or recognised otherwise than before. */
  readonly entities: ReadonlySet<string>;
  /**
   * Whether an article with these words may have other mentions than before: never false where it has, and seldom true
   * where it has not. An article must have all words of a name that changed, or one word that names have only now or
   * had only then. What readers corrected by hand is not looked at: a sidecar that names one of `entities` is affected
   * whatever its article's words.
   */
  readonly mayTouch: (words: WordSignature) => boolean;
}

/** What changed from one compiled gazetteer to the next; its cost is that of comparing their entities. */
export function gazetteerChange(before: CompiledGazetteer, after: CompiledGazetteer): GazetteerChange {
  const { changed, moved } = changedEntities(before.gazetteer.entities, after.gazetteer.entities);
  /** One of these is enough. */
  const single = new Set<number>();
  /** All of one name are needed; of each word, its key or that of other spellings of it. */
  const names: (readonly (readonly number[])[])[] = [];
  for (const entity of [...changed, ...moved]) {
    for (const words of nameWordsOf(entity)) {
      const respelt = words.map((word) => isRespelt(before, word) || isRespelt(after, word));
      // Of two words that one spelling may stand for, the one that has a name here is taken, wherever that name ends.
      const enough = respelt.indexOf(true, 1) + 1 || words.length;
      names.push(words.slice(0, enough).map(keysOfName));
      words.forEach((word, at) => {
        const isOther = roleOf(before, word) !== roleOf(after, word);
        if (isOther) single.add(wordKey(word));
        const bones = respelt[at] ? skeletonKey(word) : undefined;
        const alone = isOther || moved.has(entity) || isRespelt(before, word) !== isRespelt(after, word);
        if (bones !== undefined && alone) single.add(bones);
      });
      // المتحدث باسم الوزارة becomes such an office, whatever the words of the ministry's name.
      if (words.includes('باسم')) for (const word of spokespersons) single.add(wordKey(word));
    }
  }
  for (const ignored of differences(before.gazetteer.ignore, after.gazetteer.ignore)) {
    names.push(nameWords(ignored).map(keysOfName));
  }
  const institutions = changedInstitutions(before.gazetteer, after.gazetteer);
  names.push(...institutions.flatMap((id) => [...institutionNames(id)]));
  const ids = institutions.map((id) => entityKey({ kind: 'actor', id }));
  return {
    entities: new Set([...[...changed, ...moved].map(entityKey), ...ids]),
    mayTouch: (words) => {
      const has = (key: number): boolean => mayHaveKey(words, key);
      for (const key of single) if (has(key)) return true;
      return names.some((name) => name.every((keys) => keys.some(has)));
    },
  };
}

function keysOfName(word: string): readonly number[] {
  const bones = skeletonKey(word);
  return bones === undefined ? [wordKey(word)] : [wordKey(word), bones];
}

/** What a word is by itself: of no name, of some, or the first of one. */
function roleOf(gazetteer: CompiledGazetteer, word: string): number {
  const id = gazetteer.idOf(word);
  if (id === 0) return 0;
  return gazetteer.trie.step(0, id) === 0 ? 1 : 2;
}

/** Whether other spellings of a word are looked for. */
function isRespelt(gazetteer: CompiledGazetteer, word: string): boolean {
  const id = gazetteer.idOf(word);
  const bones = id === 0 ? undefined : skeleton(word);
  return bones !== undefined && gazetteer.skeletons.get(bones)?.includes(id) === true;
}

function* nameWordsOf(entity: Entity): Generator<readonly string[]> {
  const { names, aliases, descriptions, demonyms, metonyms } = entity;
  const written = [...Object.values(names), ...aliases, ...descriptions, ...demonyms, ...metonyms];
  for (const name of [...written, ...nameVariants(entity)]) {
    const words = nameWords(name);
    if (words.length > 0) yield words;
  }
}

/** The ids of the institutions and offices of states that are not what they were. */
function changedInstitutions(before: Gazetteer, after: Gazetteer): readonly string[] {
  const ids = new Set([...before.institutions, ...after.institutions]);
  return [...ids].filter((id) => {
    const [one, other] = [before, after].map((gazetteer) => gazetteer.find({ kind: 'actor', id }));
    return one !== other && !isSame(one, other);
  });
}

/** The keys of the words that such an institution is found by, which no gazetteer lists. */
function* institutionNames(id: string): Generator<readonly (readonly number[])[]> {
  const known = nationalId({ kind: 'actor', id });
  if (known === undefined) return;
  const nisbas = nisbaStems(known.state).flatMap((stem) => [wordKey(`ال${stem}`), wordKey(`ال${stem}ه`)]);
  const adjectives = [...adjectivesOf(known.state), ...(known.state.id === 'united-states' ? ['U'] : [])].map(
    (adjective) => wordKey(foldWord(adjective)),
  );
  for (const { heads, englishHeads, construct } of known.patterns) {
    for (const head of heads) yield [...nameWords(head).map(keysOfName), ...(construct ? [] : [nisbas])];
    for (const head of englishHeads) yield [...nameWords(head).map(keysOfName), adjectives];
  }
}

/** The entities of either list that the other has not, or has otherwise; and those that stand after another one. */
function changedEntities(
  before: readonly Entity[],
  after: readonly Entity[],
): { readonly changed: readonly Entity[]; readonly moved: ReadonlySet<Entity> } {
  // Mostly one entity has changed: what the lists have in common at both ends is quickly passed.
  let from = 0;
  while (from < before.length && isSame(before[from], after[from])) from++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (Math.min(beforeEnd, afterEnd) > from && isSame(before[beforeEnd - 1], after[afterEnd - 1])) {
    beforeEnd--;
    afterEnd--;
  }
  const old = new Map(before.slice(from, beforeEnd).map((entity) => [entityKey(entity), entity]));
  const order = [...old.keys()];
  const changed: Entity[] = [];
  const kept = new Map<string, Entity>();
  for (const entity of after.slice(from, afterEnd)) {
    const key = entityKey(entity);
    const earlier = old.get(key);
    old.delete(key);
    if (isSame(earlier, entity)) kept.set(key, entity);
    else changed.push(entity, ...(earlier === undefined ? [] : [earlier]));
  }
  changed.push(...old.values());
  // The first of two entities with one name has it.
  const oldOrder = order.filter((key) => kept.has(key));
  const previous = new Map(oldOrder.map((key, at) => [key, oldOrder[at - 1]]));
  const newOrder = [...kept.keys()];
  const moved = [...kept].filter(([key], at) => previous.get(key) !== newOrder[at - 1]);
  return { changed, moved: new Set(moved.map(([, entity]) => entity)) };
}

/** Whether two states of an entity are recognised alike: coordinates, former ids and lines in files do not matter. */
function isSame(one: Entity | undefined, other: Entity | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  return (
    one.id === other.id &&
    one.kind === other.kind &&
    one.subtype === other.subtype &&
    one.within === other.within &&
    (one.source.file === undefined) === (other.source.file === undefined) &&
    haveSameNames(one.names, other.names) &&
    areSame(one.aliases, other.aliases) &&
    areSame(one.descriptions, other.descriptions) &&
    areSame(one.demonyms, other.demonyms) &&
    areSame(one.metonyms, other.metonyms)
  );
}

function haveSameNames(one: Entity['names'], other: Entity['names']): boolean {
  const languages = Object.keys(one);
  return (
    areSame(languages, Object.keys(other)) && languages.every((language) => one[language] === other[language])
  );
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

function differences(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...[...one].filter((text) => !other.has(text)), ...[...other].filter((text) => !one.has(text))];
}
