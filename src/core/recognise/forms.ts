import type { CompiledGazetteer } from '../gazetteer/compile';
import type { State } from '../gazetteer/builtin/states';
import { foreignness } from '../gazetteer/foreignness';
import { foldText, foldWord, type Folded } from '../text/fold';
import { droppedCharacters } from '../text/foldTable';
import { interestOf } from './formInterest';
import { accusing } from './lexicon/accusing';
import { adjectiveOf } from './lexicon/adjectives';
import { nominalHead, type NominalHead } from './lexicon/nominalHeads';
import { organisationNoun, type OrganisationNoun } from './lexicon/organisationNouns';
import { exactClasses, nisbaOf, wordClasses, type Nisba } from './lexicon/wordClasses';
import { isWritten, likeWordsOf, readingsOf, type Reading } from './readings';
import { mayBeSurname } from './wordShapes';

/** What the forms are made for; all unless set to false. */
export interface FormRules {
  readonly proclitics?: boolean;
  /** Any rule beyond the names of the gazetteer. */
  readonly grammar?: boolean;
}

const hasCapital = /[A-Z\u00c0-\u00de]/u;
const capital = /^[A-Z\u00c0-\u00de]/u;
const genitive = /^[A-Z\u00c0-\u00de][a-z\u00df-\u017f]{3,}s$/u;

/** Letters that neither marks nor composition concern. */
const plain = /^[\u0621-\u063a\u0641-\u064aA-Za-z]*$/u;

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
    return (this.#interest ??= interestOf(this, this.#gazetteer, this.#rules.grammar !== false));
  }

  /** Words of persons' names that it may be another spelling of. */
  get likeWords(): readonly number[] {
    return (this.#likeWords ??= likeWordsOf(this, this.#gazetteer));
  }

  /** Readings that begin a name; the uncut one alone where there is one, so that واشنطن is never cut. */
  get readings(): readonly Reading[] {
    return (this.#readings ??= readingsOf(this, this.#gazetteer, this.#rules.proclitics !== false));
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
}
