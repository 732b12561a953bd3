import type { CompiledGazetteer } from '../gazetteer/compile';
import { skeleton } from '../gazetteer/variants';
import { foldText, type Folded } from '../text/fold';
import { droppedCharacters } from '../text/foldTable';
import { foreignness } from './foreign';
import { exactClasses, nisbaOf, wordClasses, WordClass, type Nisba } from './lexicon/wordClasses';
import { nominalHead } from './lexicon/nominalHeads';
import { organisationNoun } from './lexicon/organisationNouns';
import { cutsOf, type Cut } from './proclitics';
import { isNameLike, mayBeSurname } from './wordShapes';

/** A way to read a word as the beginning of a name. */
export interface Reading {
  /** UTF-16 units of the word that are proclitics. */
  readonly skip: number;
  readonly word: number;
  readonly cut: Cut | undefined;
}

/** Which rules a word may set off: the passes over a text look at these bits alone. */
export const Interest = {
  /** It begins a name of the gazetteer. */
  name: 1,
  /** It is a given name or begins a kunya, perhaps after a proclitic. */
  opensPerson: 2,
  /** It may be part of a name by its shape. */
  nameLike: 4,
  /** A word of no list with the article, which may be a surname. */
  definite: 8,
  organisationNoun: 16,
  placeNoun: 32,
  nominal: 64,
  spokesperson: 128,
  /** A noun of office. */
  office: 256,
} as const;

const spokespersons = new Set(['المتحدث', 'المتحدثه', 'الناطق', 'الناطقه', 'الممثل', 'الممثله']);
const noReadings: readonly Reading[] = [];
const noWords: readonly number[] = [];

/** A distinct word form of the articles, with everything that depends on its letters alone. */
export class WordForm {
  readonly raw: string;
  readonly folded: string;
  /** As written, without marks and tatweel: what folding takes away from letters is still there. */
  readonly bare: string;
  /** The whole word in the gazetteer's vocabulary; 0 where it is not. */
  readonly word: number;
  /** Words of persons' names that it may be another spelling of. */
  readonly likeWords: readonly number[];
  /** Readings that begin a name; the uncut one alone where there is one, so that واشنطن is never cut. */
  readonly readings: readonly Reading[];
  /** Bits of `WordClass`, of the word or of what its proclitics leave. */
  readonly classes: number;
  /** Bits of `WordClass`, of the word as it stands. */
  readonly exact: number;
  /** The nationality that it says. */
  readonly nisba: Nisba | undefined;
  /** Bits of `Interest`. */
  readonly interest: number;
  /** It may follow a given name as a surname. */
  readonly surname: boolean;
  readonly #folding: Folded;
  #foreign: number | undefined;

  constructor(raw: string, gazetteer: CompiledGazetteer, proclitics = true) {
    this.raw = raw;
    this.#folding = foldText(raw);
    this.folded = this.#folding.text;
    this.bare = raw.normalize('NFC').replace(droppedCharacters, '');
    this.word = isWritten(raw, gazetteer) ? (gazetteer.vocabulary.get(this.folded) ?? 0) : 0;
    this.exact = exactClasses(this.folded);
    this.classes = wordClasses(this.folded);
    this.nisba = nisbaOf(this.folded);
    const key = this.word === 0 ? skeleton(this.folded) : undefined;
    this.likeWords = (key === undefined ? undefined : gazetteer.skeletons.get(key)) ?? noWords;
    this.readings = this.#readings(gazetteer, proclitics);
    const { bare, folded, classes } = this;
    const shaped = { bare, folded, classes, known: this.word !== 0 || this.nisba !== undefined };
    this.surname = mayBeSurname(shaped);
    this.interest = this.#interest(isNameLike(shaped));
  }

  /** How foreign its letters are; see `foreignness`. */
  get foreign(): number {
    return (this.#foreign ??= foreignness(this.folded));
  }

  /** Units of `raw` before the folded letter `letters`. */
  skip(letters: number): number {
    return this.#folding.toSource(letters);
  }

  #readings(gazetteer: CompiledGazetteer, proclitics: boolean): readonly Reading[] {
    const begins = (word: number): boolean => gazetteer.trie.step(0, word) !== 0;
    if (this.word !== 0 && begins(this.word)) return [{ skip: 0, word: this.word, cut: undefined }];
    const like = this.likeWords.filter(begins).map((word) => ({ skip: 0, word, cut: undefined }));
    if (like.length > 0) return like;
    if (!proclitics) return noReadings;
    // كلاوس is a given name, not كـ and لاوس.
    if (
      this.exact & WordClass.given ||
      cutsOf(this.folded).some(
        ({ rest, preposition }) => !preposition && exactClasses(rest) & WordClass.given,
      )
    )
      return noReadings;
    let readings: Reading[] | undefined;
    for (const cut of cutsOf(this.folded)) {
      const rest = gazetteer.vocabulary.get(cut.rest);
      if (rest === undefined || !begins(rest)) continue;
      if (!isWritten(this.raw.slice(this.skip(cut.letters)), gazetteer)) continue;
      (readings ??= []).push({ skip: this.skip(cut.letters), word: rest, cut });
    }
    return readings ?? noReadings;
  }

  #interest(nameLike: boolean): number {
    const { folded, exact, classes } = this;
    let interest = this.readings.length > 0 ? Interest.name : 0;
    if (opensPerson(folded, exact)) interest |= Interest.opensPerson;
    if (nameLike) interest |= Interest.nameLike;
    if (classes === 0 && this.word === 0 && folded.startsWith('ال')) interest |= Interest.definite;
    if (organisationNoun(folded) !== undefined) interest |= Interest.organisationNoun;
    if (classes & WordClass.placeNoun) interest |= Interest.placeNoun;
    if (nominalHead(folded) !== undefined) interest |= Interest.nominal;
    if (classes & WordClass.office) interest |= Interest.office;
    if (spokespersons.has(folded)) interest |= Interest.spokesperson;
    return interest;
  }
}

function isWritten(raw: string, { surfaces }: CompiledGazetteer): boolean {
  return surfaces === undefined || surfaces.has(raw);
}

function opensPerson(folded: string, exact: number): boolean {
  if (
    exact & (WordClass.given | WordClass.maybeGiven) ||
    folded === 'عبد' ||
    folded === 'ابو' ||
    folded === 'ابي'
  ) {
    return true;
  }
  if (exact !== 0) return false;
  return cutsOf(folded).some(({ rest }) => exactClasses(rest) & WordClass.given || rest === 'ابو');
}

/** How many forms are kept before the table starts afresh: some tens of megabytes. */
const limit = 200_000;

/**
 * The distinct word forms met so far. A text has few of them: each is folded, cut and looked up once. The table is
 * keyed by two hashes that the tokeniser makes while it looks for the word's end; that both agree for different words
 * happens once in some billions of billions of pairs, so the letters are not compared again: that look at scattered
 * memory would cost more than all else.
 */
export class WordForms {
  readonly #gazetteer: CompiledGazetteer;
  readonly #proclitics: boolean;
  #mask = (1 << 14) - 1;
  /** For each slot the first hash, the second hash, and the number of the form plus one; 0 where it is free. */
  #slots = new Int32Array((this.#mask + 1) * 3);
  #count = 0;
  /** The forms by their number. */
  readonly forms: WordForm[] = [];
  /** Of each form, its `Interest`; `emptyForm` for one of marks alone. */
  interests = new Uint16Array(1 << 13);

  constructor(gazetteer: CompiledGazetteer, proclitics = true) {
    this.#gazetteer = gazetteer;
    this.#proclitics = proclitics;
  }

  /** Forgets all forms where they have become too many; not while the numbers of an article are in use. */
  trim(): void {
    if (this.#count < limit) return;
    this.#count = 0;
    this.forms.length = 0;
    this.#slots.fill(0);
  }

  /** The number of the form of `text.slice(start, end)`. */
  intern(text: string, start: number, end: number, hash: number, other: number): number {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const at = slot * 3;
      const number = slots[at + 2] ?? 0;
      if (number === 0) break;
      if (slots[at] === hash && slots[at + 1] === other) return number - 1;
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(text, start, end, hash, other);
  }

  #add(text: string, start: number, end: number, hash: number, other: number): number {
    // Joining the letters copies them: a slice would keep its whole article in memory for as long as the form lives.
    const form = new WordForm(Array.from(text.slice(start, end)).join(''), this.#gazetteer, this.#proclitics);
    const number = this.#count++;
    this.forms[number] = form;
    if (number >= this.interests.length) {
      const grown = new Uint16Array(this.interests.length * 2);
      grown.set(this.interests);
      this.interests = grown;
    }
    this.interests[number] = form.folded === '' ? emptyForm : form.interest;
    if (this.#count * 2 > this.#mask) this.#grow();
    this.#put(hash, other, number + 1);
    return number;
  }

  #put(hash: number, other: number, number: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 3] = hash;
    this.#slots[slot * 3 + 1] = other;
    this.#slots[slot * 3 + 2] = number;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) {
      const number = old[at + 2] ?? 0;
      if (number !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, number);
    }
  }
}

/** Among `interests`: a form of marks and tatweel alone, which is no word. */
export const emptyForm = 0x8000;
