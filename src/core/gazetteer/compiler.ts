import { atOnce, type Slices } from '../slices';
import { wordsOf } from '../text/words';
import type { CompiledGazetteer, NameSense } from './compiledGazetteer';
import type { Entity } from './entity';
import type { Gazetteer } from './gazetteer';
import { lengthen, setAt } from './longList';
import type { NameForm } from './nameForm';
import { NameTrie } from './nameTrie';
import { NationalEntities } from './nationalEntities';
import { OtherSpellings } from './otherSpellings';
import { patterns, type NationalPattern } from './patternEntity';
import { Respellings, respeltAbove } from './respellings';
import type { Trie } from './trie';

/** Makes a compiled gazetteer, in the order in which `compiling` calls it, and is it in the end. */
export class Compiler implements CompiledGazetteer {
  readonly gazetteer: Gazetteer;
  readonly senses: (NameSense[] | undefined)[] = [];
  readonly letterCase = new Map<number, 'any' | 'capitals'>();
  readonly patterns: (NationalPattern | undefined)[] = [];
  readonly national: NationalEntities;
  readonly skeletonHashes = new Set<number>();
  readonly surfaces: Set<string> | undefined;
  readonly #names: NameTrie;
  readonly #respellings = new Respellings();
  readonly #withDemonyms: Entity[] = [];
  /** Whose names may have other spellings in Arabic letters, beside those that are heard in several ways. */
  readonly #varied: Entity[] = [];
  readonly #others: OtherSpellings;
  /** Whether there are other spellings: most are made when they are first needed. */
  #varies = false;
  #skeletons: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(gazetteer: Gazetteer, folding: boolean) {
    this.gazetteer = gazetteer;
    this.#names = new NameTrie(gazetteer.entities.length);
    this.#others = new OtherSpellings(gazetteer.entities, this.#names, this.senses);
    this.national = new NationalEntities(gazetteer);
    this.surfaces = folding ? undefined : new Set();
  }

  get trie(): Trie {
    return this.#names.trie;
  }

  // Not in the generator, which is never made machine code of: compiling is mostly done once, before all is fast.
  addNames(entities: readonly Entity[], from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const entity = entities[at];
      if (entity) this.#addNamesOf(entity);
    }
  }

  addDemonyms(): void {
    for (const entity of this.#withDemonyms)
      for (const demonym of entity.demonyms) this.#add(demonym, entity, 'demonym');
  }

  *addVariants(): Slices<void> {
    for (const entity of this.#varied) {
      this.#others.addArabic(entity);
      yield;
    }
    this.#varies = true;
  }

  addPatterns(): void {
    for (const pattern of patterns()) {
      for (const head of pattern.heads) {
        const node = this.#names.add(head);
        setAt(this.patterns, node, this.patterns[node] ?? pattern);
      }
    }
  }

  /** Gives every node its place in the lists, so that none is read beyond its end. */
  fillUp(): void {
    lengthen(this.senses, this.trie.size);
    lengthen(this.patterns, this.trie.size);
  }

  idOf(word: string): number {
    if (this.#varies && this.#others.addOf(word)) this.fillUp();
    return this.#names.vocabulary.idOf(word);
  }

  lookUp(words: readonly string[]): readonly NameSense[] {
    let node = 0;
    for (const word of words) {
      node = this.trie.step(node, this.idOf(word) || -1);
      if (node === 0) return [];
    }
    return this.senses[node] ?? [];
  }

  get skeletons(): ReadonlyMap<string, readonly number[]> {
    if (this.#skeletons === undefined) atOnce(this.makeSkeletons());
    return this.#skeletons ?? new Map<string, number[]>();
  }

  *makeSkeletons(): Slices<void> {
    this.#skeletons = this.#varies
      ? yield* this.#respellings.bySkeleton(this.#names.vocabulary, this.skeletonHashes)
      : new Map<string, number[]>();
  }

  #addNamesOf(entity: Entity): void {
    const { names, aliases, metonyms, descriptions, demonyms } = entity;
    const own: NameForm = entity.subtype === 'office' ? 'office' : 'name';
    const above = own === 'name' ? respeltAbove(entity) : undefined;
    let isVaried = false;
    for (const language in names) {
      isVaried = this.#addName(names[language] ?? '', entity, own, above) || isVaried;
    }
    for (let at = 0; at < aliases.length; at++) {
      isVaried = this.#addName(aliases[at] ?? '', entity, own, above) || isVaried;
    }
    if (isVaried) this.#varied.push(entity);
    for (let at = 0; at < metonyms.length; at++) this.#add(metonyms[at] ?? '', entity, 'name', true);
    const described = own === 'office' ? own : 'description';
    for (let at = 0; at < descriptions.length; at++) this.#add(descriptions[at] ?? '', entity, described);
    if (demonyms.length > 0) this.#withDemonyms.push(entity);
  }

  /**
   * Adds a name; its words are `above` so foreign where others may spell them in another way. Whether rules may make
   * other spellings of it than those that are heard.
   */
  #addName(name: string, entity: Entity, form: NameForm, above: number | undefined): boolean {
    const node = this.#add(name, entity, form);
    if (node === 0) return false;
    const { ids, words } = this.#names;
    if (above !== undefined) this.#respellings.note(ids, above);
    if (!usual.test(name)) {
      if (!words.some((word) => latin.test(word))) return true;
      this.#noteCase(node, name);
      return false;
    }
    if (heard.test(name)) this.#others.heard.note(words, entity);
    return entity.kind === 'place' && name.includes(' ال');
  }

  /** The node of a name, which means this entity from now on; 0 where it has no words. */
  #add(name: string, entity: Entity, form: NameForm, metonym = false): number {
    const node = this.#names.add(name);
    if (node === 0) return 0;
    if (this.surfaces) for (const { start, end } of wordsOf(name)) this.surfaces.add(name.slice(start, end));
    const known = this.senses[node];
    const sense = { entity, form, metonym, variant: false };
    // A list of one is a fifth of the size of an empty one that got an element.
    if (known === undefined) setAt(this.senses, node, [sense]);
    // The corpus's entries come first; a later entity of the same kind with the same name is out of reach.
    else if (!known.some((one) => one.entity.kind === entity.kind && one.metonym === metonym))
      known.push(sense);
    return node;
  }

  /** A name without capitals is found in any letters; one of two or three capitals, as WHO and US, in capitals alone. */
  #noteCase(node: number, name: string): void {
    if (!/\p{Lu}/u.test(name)) this.letterCase.set(node, 'any');
    else if (/^(?:\p{Lu}\.?){2,3}$/u.test(name) && !this.letterCase.has(node))
      this.letterCase.set(node, 'capitals');
  }
}

/** Names in Arabic letters that are spelt in no other way by the rules for some words. */
const usual = /^(?!.*(?:مريك|ميرك|سوري))[ء-غف-ي ]*$/;
/** The foreign g: see `HeardSpellings`. */
const heard = /[غج]/;
const latin = /[a-z]/;
