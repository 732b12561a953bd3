import type { CompiledGazetteer, NameSense } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import { areOneVowelApart, skeleton, skeletonHash } from '../gazetteer/variants';
import { foldWord } from '../text/fold';
import { cutsOf, type Cut } from '../text/proclitics';
import type { WordForm } from './forms';
import { exactClasses, WordClass } from './lexicon/wordClasses';

/** A way to read a word as the beginning of a name. */
export interface Reading {
  /** UTF-16 units of the word that are proclitics. */
  readonly skip: number;
  /** Where its word leads from the root of the trie. */
  readonly node: number;
  readonly cut: Cut | undefined;
  /** Of a word that may be another spelling: what it means alone. */
  readonly alone: readonly NameSense[] | undefined;
}

const noReadings: readonly Reading[] = [];
const noWords: readonly number[] = [];

/** Words of persons' names that a form may be another spelling of. */
export function likeWordsOf(
  { word, folded }: WordForm,
  { skeletons, skeletonHashes }: CompiledGazetteer,
): readonly number[] {
  if (word !== 0 || !skeletonHashes.has(skeletonHash(folded))) return noWords;
  return skeletons.get(skeleton(folded) ?? '') ?? noWords;
}

/** Readings that begin a name; the uncut one alone where there is one, so that واشنطن is never cut. */
export function readingsOf(
  form: WordForm,
  gazetteer: CompiledGazetteer,
  proclitics: boolean,
): readonly Reading[] {
  const { trie } = gazetteer;
  const whole = form.word === 0 ? 0 : trie.step(0, form.word);
  if (whole !== 0) return [{ skip: 0, node: whole, cut: undefined, alone: undefined }];
  const like = form.likeWords.map((word) => trie.step(0, word)).filter((node) => node !== 0);
  const likely = like.map((node) => ({
    skip: 0,
    node,
    cut: undefined,
    alone: sensesAlone(form, gazetteer.senses[node]),
  }));
  const cut = proclitics ? cutReadings(form, gazetteer) : noReadings;
  return likely.length === 0 ? cut : [...cut, ...likely];
}

/** What another spelling of a name of one word means: persons and places, and only where it is long. */
function sensesAlone(
  { exact, folded }: WordForm,
  senses: readonly NameSense[] | undefined,
): readonly NameSense[] {
  if (exact !== 0 || senses === undefined) return [];
  return senses
    .filter(({ entity }) => entity.subtype === 'person' || entity.kind === 'place')
    .filter(({ entity }) => isSpellingOf(folded, entity))
    .map(asVariant);
}

function cutReadings(form: WordForm, gazetteer: CompiledGazetteer): readonly Reading[] {
  const { trie } = gazetteer;
  const cuts = cutsOf(form.folded);
  let readings: (Reading & { readonly cut: Cut })[] | undefined;
  for (const cut of cuts) {
    const node = trie.step(0, gazetteer.idOf(cut.rest) || -1);
    if (node === 0) continue;
    if (!isWritten(form.raw.slice(form.skip(cut.letters)), gazetteer)) continue;
    (readings ??= []).push({ skip: form.skip(cut.letters), node, cut, alone: undefined });
  }
  if (readings === undefined) return noReadings;
  // كلاوس is a given name, not كـ and لاوس; nor is anything cut from it behind و.
  const given =
    form.exact & WordClass.given
      ? form.folded
      : cuts.find(({ rest, preposition }) => !preposition && exactClasses(rest) & WordClass.given)?.rest;
  if (given === undefined) return readings;
  return readings.filter(({ cut }) => cut.rest.length >= given.length);
}

/** A sense of a name that is written in another way. */
export function asVariant(sense: NameSense): NameSense {
  return { ...sense, variant: true };
}

function isSpellingOf(word: string, { names, aliases }: Entity): boolean {
  return (
    word.length > 5 &&
    [...Object.values(names), ...aliases].some((name) => areOneVowelApart(word, foldWord(name)))
  );
}

/** Whether a gazetteer that asks for the very letters has these. */
export function isWritten(raw: string, { surfaces }: CompiledGazetteer): boolean {
  return surfaces === undefined || surfaces.has(raw);
}
