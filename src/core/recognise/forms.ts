import type { CompiledGazetteer, NameSense } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import { areOneVowelApart, skeleton, skeletonHash } from '../gazetteer/variants';
import type { State } from '../gazetteer/builtin/states';
import { foldText, foldWord, type Folded } from '../text/fold';
import { droppedCharacters } from '../text/foldTable';
import { foreignness } from './foreign';
import { accusing } from './lexicon/accusing';
import { adjectiveOf } from './lexicon/adjectives';
import { exactClasses, nisbaOf, wordClasses, WordClass, type Nisba } from './lexicon/wordClasses';
import { eponymNoun } from './lexicon/eponyms';
import { mayBeWord } from './lexicon/homographs';
import { nominalHead, type NominalHead } from './lexicon/nominalHeads';
import { mayBeNoun } from './lexicon/nounStems';
import { organisationNoun, type OrganisationNoun } from './lexicon/organisationNouns';
import { spokespersons } from './lexicon/spokespersons';
import { cutsOf, type Cut } from './proclitics';
import { endingBits, Interest } from './interest';
import { isNameLike, mayBeSurname } from './wordShapes';

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

/** What the forms are made for; all unless set to false. */
export interface FormRules {
  readonly proclitics?: boolean;
  /** Any rule beyond the names of the gazetteer. */
  readonly grammar?: boolean;
}

const leads = WordClass.title | WordClass.afterTitle | WordClass.saying;

/** How foreign a word must be that begins a name where nothing before it leads to one; see `foreignness`. */
export const foreignEnough = 0.2;

const hasCapital = /[A-Z\u00c0-\u00de]/u;
const capital = /^[A-Z\u00c0-\u00de]/u;
const genitive = /^[A-Z\u00c0-\u00de][a-z\u00df-\u017f]{3,}s$/u;

/** Letters that neither marks nor composition concern. */
const plain = /^[\u0621-\u063a\u0641-\u064aA-Za-z]*$/u;

const noReadings: readonly Reading[] = [];
const noWords: readonly number[] = [];

/**
 * A distinct word form of the articles, with everything that depends on its letters alone. What only a rule asks for
 * is made when it first asks: most forms are met once and concern none.
 */
export class WordForm {
  readonly raw: string;
  readonly folded: string;
  /** The whole word in the gazetteer's vocabulary; 0 where it is not. */
  readonly word: number;
  /** Letters at its end that are no part of the name: Syrias, as some newspapers write Syria's. */
  readonly suffix: number;
  readonly #gazetteer: CompiledGazetteer;
  readonly #rules: FormRules;
  #interest: number | undefined;
  #readings: readonly Reading[] | undefined;
  #likeWords: readonly number[] | undefined;
  #bare: string | undefined;
  #folding: Folded | undefined;
  #exact: number | undefined;
  #classes: number | undefined;
  #nisba: Nisba | null | undefined;
  #foreign: number | undefined;
  #surname: boolean | undefined;
  #organisation: OrganisationNoun | null | undefined;
  #nominal: NominalHead | null | undefined;
  #accuses: boolean | undefined;
  #preposition: boolean | undefined;

  /** `interest` where it is known from an earlier time. */
  constructor(raw: string, gazetteer: CompiledGazetteer, rules: FormRules, interest?: number) {
    this.raw = raw;
    this.folded = foldWord(raw);
    const word = isWritten(raw, gazetteer) ? gazetteer.idOf(this.folded) : 0;
    const stem =
      word === 0 && hasCapital.test(raw) && genitive.test(this.bare)
        ? gazetteer.idOf(this.folded.slice(0, -1))
        : 0;
    this.word = stem === 0 ? word : stem;
    this.suffix = stem === 0 ? 0 : 1;
    this.#gazetteer = gazetteer;
    this.#rules = rules;
    this.#interest = interest;
  }

  /** Bits of `Interest`. */
  get interest(): number {
    return (this.#interest ??= this.#findInterest());
  }

  /** Words of persons' names that it may be another spelling of. */
  get likeWords(): readonly number[] {
    return (this.#likeWords ??= this.#findLikeWords());
  }

  /** Readings that begin a name; the uncut one alone where there is one, so that واشنطن is never cut. */
  get readings(): readonly Reading[] {
    return (this.#readings ??= this.#findReadings());
  }

  /** As written, without marks and tatweel: what folding takes away from letters is still there. */
  get bare(): string {
    return (this.#bare ??= plain.test(this.raw)
      ? this.raw
      : this.raw.normalize('NFC').replace(droppedCharacters, ''));
  }

  /** Bits of `WordClass`, of the word as it stands. */
  get exact(): number {
    return (this.#exact ??= exactClasses(this.folded));
  }

  /** Bits of `WordClass`, of the word or of what its proclitics leave. */
  get classes(): number {
    return (this.#classes ??= this.exact || wordClasses(this.folded));
  }

  /** The nationality that it says. */
  get nisba(): Nisba | undefined {
    if (this.#nisba === undefined) this.#nisba = nisbaOf(this.folded) ?? null;
    return this.#nisba ?? undefined;
  }

  /** It begins with a letter of English. */
  get isLatin(): boolean {
    const letter = this.folded.charCodeAt(0);
    return letter >= 0x61 && letter <= 0x7a;
  }

  /** The noun of organisation that it is. */
  get organisation(): OrganisationNoun | undefined {
    if (this.#organisation === undefined) this.#organisation = organisationNoun(this.folded) ?? null;
    return this.#organisation ?? undefined;
  }

  /** The definite noun of institutions that it is. */
  get nominal(): NominalHead | undefined {
    if (this.#nominal === undefined) this.#nominal = nominalHead(this.folded) ?? null;
    return this.#nominal ?? undefined;
  }

  /** It begins with a Latin capital. */
  get isCapital(): boolean {
    return hasCapital.test(this.raw) && capital.test(this.bare);
  }

  /** The state whose English adjective it is. */
  get adjective(): State | undefined {
    return this.isCapital ? adjectiveOf(this.bare) : undefined;
  }

  /** It begins some name, or is a nationality: a word that is only within longer names may be of others as well. */
  get known(): boolean {
    return this.nisba !== undefined || (this.word !== 0 && this.#gazetteer.trie.step(0, this.word) !== 0);
  }

  /** The whole word is a name of the gazetteer. */
  get isName(): boolean {
    if (this.word === 0) return false;
    const { trie, senses } = this.#gazetteer;
    return senses[trie.step(0, this.word)] !== undefined;
  }

  /** It has the article: الروسي; neither ألكسي nor إلى. */
  get definite(): boolean {
    return (
      this.folded.startsWith('ال') &&
      this.folded.length > 3 &&
      this.bare.charCodeAt(0) === 0x627 &&
      this.folded !== 'الان'
    );
  }

  /** How foreign its letters are; see `foreignness`. */
  get foreign(): number {
    return (this.#foreign ??= foreignness(this.folded));
  }

  /** It is a verb of accusing, perhaps with a conjunction. */
  get accuses(): boolean {
    return (this.#accuses ??= accusing.has(this.folded.replace(/^[وف]/u, '')));
  }

  /** A name begins within it after a preposition. */
  get hasPreposition(): boolean {
    return (this.#preposition ??= this.readings.some(({ cut }) => cut?.preposition));
  }

  /** It may follow a given name as a surname. */
  get surname(): boolean {
    return (this.#surname ??= mayBeSurname(this));
  }

  /** Units of `raw` before the folded letter `letters`. */
  skip(letters: number): number {
    return (this.#folding ??= foldText(this.raw)).toSource(letters);
  }

  #findLikeWords(): readonly number[] {
    if (this.word !== 0) return noWords;
    const { skeletons, skeletonHashes } = this.#gazetteer;
    if (!skeletonHashes.has(skeletonHash(this.folded))) return noWords;
    return skeletons.get(skeleton(this.folded) ?? '') ?? noWords;
  }

  #findReadings(): readonly Reading[] {
    const { trie } = this.#gazetteer;
    const whole = this.word === 0 ? 0 : trie.step(0, this.word);
    if (whole !== 0) return [{ skip: 0, node: whole, cut: undefined, alone: undefined }];
    const like = this.likeWords.map((word) => trie.step(0, word)).filter((node) => node !== 0);
    const likely = like.map((node) => ({ skip: 0, node, cut: undefined, alone: this.#sensesAlone(node) }));
    const cut = this.#rules.proclitics === false ? noReadings : this.#cutReadings();
    return likely.length === 0 ? cut : [...cut, ...likely];
  }

  /** What another spelling of a name of one word means: persons and places, and only where it is long. */
  #sensesAlone(node: number): readonly NameSense[] {
    const senses = this.exact === 0 ? this.#gazetteer.senses[node] : undefined;
    const word = this.folded;
    const fitting = senses?.filter(({ entity }) =>
      entity.subtype === 'person' ? word.length > 6 : entity.kind === 'place' && isSpellingOf(word, entity),
    );
    return fitting?.map(asVariant) ?? [];
  }

  #cutReadings(): readonly Reading[] {
    const gazetteer = this.#gazetteer;
    const { trie } = gazetteer;
    const cuts = cutsOf(this.folded);
    let readings: Reading[] | undefined;
    for (const cut of cuts) {
      const node = trie.step(0, gazetteer.idOf(cut.rest) || -1);
      if (node === 0) continue;
      if (!isWritten(this.raw.slice(this.skip(cut.letters)), gazetteer)) continue;
      (readings ??= []).push({ skip: this.skip(cut.letters), node, cut, alone: undefined });
    }
    if (readings === undefined) return noReadings;
    // كلاوس is a given name, not كـ and لاوس.
    const given =
      this.exact & WordClass.given ||
      cuts.some(({ rest, preposition }) => !preposition && exactClasses(rest) & WordClass.given);
    return given ? noReadings : readings;
  }

  #interestOfNames(): number {
    const { senses, patterns } = this.#gazetteer;
    let interest = this.word !== 0 || this.likeWords.length > 0 ? Interest.inName : 0;
    for (const { node, cut, alone } of this.readings) {
      interest |= Interest.name;
      const isWhole = alone === undefined ? senses[node] !== undefined : alone.length > 0;
      if (!isWhole && patterns[node] === undefined) continue;
      interest |= Interest.wholeName;
      if (mayBeWord(cut?.rest ?? this.folded)) interest |= Interest.doubtful;
    }
    return interest;
  }

  #findInterest(): number {
    let interest = this.#interestOfNames();
    if (this.#rules.grammar === false) return interest;
    const { folded, exact, classes } = this;
    if (opensPerson(folded, exact)) interest |= Interest.opensPerson;
    if (isNameLike(this)) {
      interest |= Interest.nameLike;
      if (this.foreign > foreignEnough) interest |= Interest.foreign;
    }
    if (classes === 0 && folded.startsWith('ال') && !this.isName) interest |= Interest.definite;
    if (mayBeNoun(folded)) interest |= interestOfNouns(folded);
    if (classes & WordClass.placeNoun) interest |= Interest.placeNoun;
    if (classes & WordClass.office) interest |= Interest.office;
    if (classes & leads) interest |= Interest.lead;
    if (this.isCapital) interest |= Interest.capital;
    // U.S. comes as two words.
    if (this.adjective !== undefined || this.bare === 'U') interest |= Interest.adjective;
    return interest | endingBits(folded);
  }
}

function interestOfNouns(folded: string): number {
  let interest = organisationNoun(folded) === undefined ? 0 : Interest.organisationNoun;
  if (nominalHead(folded) !== undefined) interest |= Interest.nominal;
  if (spokespersons.has(folded)) interest |= Interest.spokesperson;
  if (eponymNoun(folded) !== undefined) interest |= Interest.eponymNoun;
  return interest;
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
