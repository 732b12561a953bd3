import { exactClasses } from '../recognise/lexicon/wordClasses';
import type { NameSense } from './compiledGazetteer';
import type { Entity } from './entity';
import { HeardSpellings } from './heardSpellings';
import { setAt } from './longList';
import type { NameTrie } from './nameTrie';
import { arabicVariants, latinVariants } from './variants';

/** Adds the spellings that rules make of names, most of them when a text has one of their words. */
export class OtherSpellings {
  readonly heard = new HeardSpellings();
  readonly #entities: readonly Entity[];
  readonly #names: NameTrie;
  readonly #senses: (NameSense[] | undefined)[];
  #hasLatin = false;

  constructor(entities: readonly Entity[], names: NameTrie, senses: (NameSense[] | undefined)[]) {
    this.#entities = entities;
    this.#names = names;
    this.#senses = senses;
  }

  /** Adds the spellings that this folded word may be in. Whether there were any to be looked for. */
  addOf(word: string): boolean {
    const last = word.charCodeAt(word.length - 1);
    const isLatin = last >= letterA && last <= letterZ;
    const heardIn = isLatin ? [] : this.heard.take(word);
    for (const entity of heardIn) this.addArabic(entity);
    if (!isLatin || this.#hasLatin) return heardIn.length > 0;
    this.#hasLatin = true;
    for (const entity of this.#entities) for (const name of latinVariants(entity)) this.#add(name, entity);
    return true;
  }

  addArabic(entity: Entity): void {
    for (const name of arabicVariants(entity)) this.#add(name, entity);
  }

  /** Adds a spelling behind the names as written, and behind those of entities that come before, whenever it is made. */
  #add(name: string, entity: Entity): void {
    // Not أنجيلا for أنغويلا: a word of the lists is that word.
    if (!name.includes(' ') && exactClasses(name) !== 0) return;
    const node = this.#names.add(name);
    if (node === 0) return;
    const known = this.#senses[node] ?? [];
    const isLater = (sense: NameSense): boolean =>
      sense.variant && this.#entities.indexOf(sense.entity) > this.#entities.indexOf(entity);
    const same = known.find((sense) => sense.entity.kind === entity.kind);
    if (same && !isLater(same)) return;
    const others = known.filter((sense) => sense !== same);
    const form = entity.subtype === 'office' ? 'office' : 'name';
    const sense = { entity, form, metonym: false, variant: true } as const;
    setAt(this.#senses, node, [
      ...others.filter((other) => !isLater(other)),
      sense,
      ...others.filter(isLater),
    ]);
  }
}

const [letterA, letterZ] = [0x61, 0x7a];
