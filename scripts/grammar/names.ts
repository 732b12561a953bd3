import { builtinEntities } from '../../src/core/gazetteer/builtin';
import type { Entity } from '../../src/core/gazetteer/entity';
import { mergeGazetteers } from '../../src/core/gazetteer/gazetteer';
import { readGazetteer, type GazetteerFile } from '../../src/core/gazetteer/readGazetteer';
import { nameVariants } from '../../src/core/gazetteer/variants';
import { followers, generics, homographs } from '../../src/core/recognise/lexicon/homographs';
import { foldWord } from '../../src/core/text/fold';
import { phraseOf } from './prefixTree';

/** Phrases by what the grammar colours them as. */
export interface GrammarNames {
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Names of states and capitals: the context decides between actor and place, which a grammar cannot. */
  readonly states: ReadonlySet<string>;
}

/** The names of the built-in lists and of the sample corpus that need no context. */
export function grammarNames(sample: { readonly actors: string; readonly places: string }): GrammarNames {
  const files: GazetteerFile[] = [
    readGazetteer('actors.yaml', sample.actors, 'actor'),
    readGazetteer('places.yaml', sample.places, 'place'),
  ];
  const { entities } = mergeGazetteers(builtinEntities(), files);
  const actors = new Set<string>();
  const places = new Set<string>();
  for (const entity of entities) {
    // The names of peoples are adjectives as well: الجنود الروس.
    if (entity.subtype === 'people') continue;
    const names = entity.kind === 'actor' ? actors : places;
    for (const name of namesOf(entity)) if (!needsContext(name)) names.add(name);
  }
  const states = new Set([...actors].filter((name) => places.has(name)));
  for (const name of states) {
    actors.delete(name);
    places.delete(name);
  }
  return { actors, places, states };
}

function namesOf(entity: Entity): string[] {
  const written = [
    ...Object.entries(entity.names).flatMap(([language, name]) =>
      /^(?:ar|en)\b/u.test(language) ? [name] : [],
    ),
    ...entity.aliases,
    ...entity.descriptions,
    ...entity.metonyms,
  ];
  return [...written, ...nameVariants(entity)].map(phraseOf).filter((name) => name.length > 2);
}

function needsContext(name: string): boolean {
  if (homographs.has(name) || generics.has(name) || followers.has(name)) return true;
  // الأسهم السعودية.
  if (foldWord(name) === 'السعوديه') return true;
  // Latin abbreviations and names that are words: US, AP, Guardian.
  return /^[A-Z]{1,2}$/u.test(name) || englishWords.has(name);
}

const englishWords = new Set([
  'Guardian',
  'Congress',
  'Nice',
  'Bath',
  'Reading',
  'Mobile',
  'Male',
  'Intel',
  'Dell',
  'Shell',
]);
