import { foldWord } from '../text/fold';
import type { Entity } from './entity';
import { foreignness } from './foreignness';

/** Spellings of an entity's names that rules make from the ones written in a gazetteer. */
export function nameVariants(entity: Entity): readonly string[] {
  return [...arabicVariants(entity), ...latinVariants(entity)];
}

/** Those of its names in Arabic letters. */
export function arabicVariants(entity: Entity): readonly string[] {
  let variants: Set<string> | undefined;
  const names = Object.values(entity.names);
  for (const name of entity.aliases.length === 0 ? names : [...names, ...entity.aliases]) {
    // Most names have none; asking first makes compiling much faster.
    if (plain.test(name) && !mayVary.test(name) && !(entity.kind === 'place' && name.includes(' ال')))
      continue;
    if (/[A-Za-z]/u.test(name)) continue;
    const folded = foldWord(name);
    if (/[a-z]/u.test(folded) || !/[\u0621-\u064a]/u.test(name)) continue;
    if (entity.kind !== 'place' && !varying.test(folded)) continue;
    for (const variant of variantsOf(folded, entity))
      if (variant !== folded) (variants ??= new Set()).add(variant);
  }
  return variants === undefined ? [] : [...variants];
}

/** Those of its names in Latin letters: only of places, as countries are written in one way. */
export function latinVariants(entity: Entity): readonly string[] {
  if (entity.kind !== 'place' || entity.subtype === 'country') return [];
  const variants = new Set<string>();
  for (const name of [...Object.values(entity.names), ...entity.aliases]) {
    const folded = foldWord(name);
    if (/[a-z]/u.test(folded)) for (const variant of romanVariants(folded)) variants.add(variant);
  }
  return [...variants];
}

const loans = [
  ['ديمقراط', 'ديموقراط'],
  ['فدرال', 'فيدرال'],
] as const;

/** Letters that need not be folded to be looked at. */
const plain = /^[\u0621-\u063a\u0641-\u064a ]*$/u;
const mayVary = /[غج]|مريك|ميرك|سوري|قراط|درال/u;

/** What the rules for all Arabic names look for. */
const varying = /[غج]|امريك|اميرك|سوري|قراط|درال/u;

function* variantsOf(name: string, entity: Entity): Generator<string> {
  // The two Arab spellings of America, and all that is built on them.
  if (name.includes('امريك')) yield name.replaceAll('امريك', 'اميرك');
  if (name.includes('اميرك')) yield name.replaceAll('اميرك', 'امريك');
  // Only Syria has the spelling in ـية for a country in ـيا: روسية is an adjective.
  if (name.includes('سوري')) {
    if (/(?:^| )سوريا(?: |$)/u.test(name)) yield name.replace('سوريا', 'سوريه');
    if (/(?:^| )سوريه(?: |$)/u.test(name)) yield name.replace('سوريه', 'سوريا');
  }
  // Loan words whose vowel some write and some do not.
  for (const [short, long] of loans) {
    if (name.includes(short)) yield name.replaceAll(short, long);
    if (name.includes(long)) yield name.replaceAll(long, short);
  }
  const words = name.split(' ');
  // دير زور beside دير الزور.
  if (entity.kind === 'place' && construct.test(name) && words.length === 2 && words[1]?.startsWith('ال')) {
    yield `${words[0] ?? ''} ${words[1].slice(2)}`;
  }
  // The foreign g: غ in the east, ج in Egypt. Words of Arabic letters, and short ones, keep theirs.
  for (const [written, heard] of foreignLetters) {
    const isHeard = (word: string): boolean => word.includes(written) && isForeign(word);
    if (name.includes(written) && words.some(isHeard))
      yield words.map((word) => (isHeard(word) ? word.replaceAll(written, heard) : word)).join(' ');
  }
}

const foreignLetters = [
  ['غ', 'ج'],
  ['ج', 'غ'],
] as const;

/**
 * Ways to write an Arabic place in Latin letters: its article assimilated, joined or left out (Deir ez-Zor, Deir Ezzor,
 * Deir al-Zor), its long u as ou or o, its last ـة as a, ah or eh, its doubled letters single.
 */
function* romanVariants(name: string): Generator<string> {
  const article = /^(.* )?(?:al|el|a[dnrstz]|e[dnrstz]|ash|esh)[- ]([a-z']{3,})$/u.exec(name);
  const stems = new Set([name]);
  if (article) {
    const [, before = '', noun = ''] = article;
    for (const one of [noun, ...vowelVariants(noun)]) {
      const first = /^sh/u.test(one) ? 'sh' : one.slice(0, 1);
      stems.add(`${before}al ${one}`).add(`${before}el ${one}`);
      // The letters before which the article is heard as the letter itself.
      if ('dnrstzsh'.includes(first)) {
        for (const vowel of ['a', 'e'])
          stems.add(`${before}${vowel}${first} ${one}`).add(`${before}${vowel}${first}${one}`);
      }
      if (before !== '' || one.length > 4) stems.add(before + one);
    }
  }
  for (const stem of [...stems]) {
    const heard = /(?:^| )(?:tal|maarat) /u.test(stem);
    if (heard) stems.add(stem.replace(/(^| )tal /u, '$1tel ').replace(/(^| )maarat /u, '$1maaret '));
    if (/ay[^aeiouy]/u.test(stem))
      for (const vowels of ['ei', 'ai']) stems.add(stem.replace(/ay([^aeiouy])/u, `${vowels}$1`));
  }
  for (const stem of stems) {
    yield stem;
    for (const variant of vowelVariants(stem)) yield variant;
  }
}

function* vowelVariants(name: string): Generator<string> {
  if (name.length < 4) return;
  if (/[^aeo]u[^aeiou]/u.test(name)) yield name.replace(/([^aeo])u([^aeiou])/gu, '$1ou$2');
  if (name.includes('ou')) yield name.replaceAll('ou', 'u');
  if (/o[^aeiou]/u.test(name) && !name.includes('oo')) yield name.replace(/o([^aeiou])/gu, 'ou$1');
  const ending = /^(.*[^aeiou])a(h?)$/u.exec(name);
  if (ending) for (const vowels of ['a', 'ah', 'eh', 'e']) yield (ending[1] ?? '') + vowels;
  if (/([bdfhkmnqrstz])\1/u.test(name)) {
    const single = name.replace(/([bdfhkmnqrstz])\1/gu, '$1');
    yield single;
  } else if (/[aeiou][kqstm][aeiou]/u.test(name))
    yield name.replace(/([aeiou])([kqstm])([aeiou])/u, '$1$2$2$3');
  if (/[^aeiou]i[^aeiou]$/u.test(name)) yield name.replace(/i([^aeiou])$/u, 'e$1');
  if (/[aeiou][^aeiou]i$/u.test(name)) yield name.replace(/i$/u, 'e');
}

/** Nouns that make the name of a town with the noun after them. */
const construct = /^(?:دير|خان|راس|عين|تل|جسر|بيت|باب|معره|شرم|كفر|ابو|ام) /u;

function isForeign(word: string): boolean {
  return word.length > 4 && foreignness(word) > 0;
}

/**
 * What a transliterated word has whatever vowels its writer heard: its consonants, with g as one letter and ط as ت.
 * Two spellings of one name agree in it (كوناشينكوف, كوناشنكوف); undefined for words too short or too Arabic to tell.
 */
export function skeleton(folded: string): string | undefined {
  const length = findBones(folded);
  return length === 0 ? undefined : String.fromCharCode(...bones.subarray(0, length));
}

/** A number of a word's `skeleton`, which different ones may share; 0 where it has none. */
export function skeletonHash(folded: string): number {
  const length = findBones(folded);
  let hash = length;
  for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + (bones[at] ?? 0)) & 0x3fffffff;
  return hash;
}

const bones = new Uint16Array(64);

/** Puts the skeleton of a word into `bones`: its first letter and its consonants. How many they are, 0 for none. */
function findBones(folded: string): number {
  const { length } = folded;
  if (length < 4 || length >= bones.length || folded.startsWith('ال')) return 0;
  let count = 1;
  let last = 0;
  for (let at = 0; at < length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit < firstLetter || unit > lastLetter) return 0;
    const consonant = consonants[unit - firstLetter] ?? 0;
    if (consonant === 0) continue;
    if (consonant !== last) bones[count++] = consonant;
    last = consonant;
  }
  bones[0] = folded.startsWith('غ') ? jeem : folded.charCodeAt(0);
  return count < 3 ? 0 : count;
}

const [firstLetter, lastLetter, jeem] = [0x621, 0x64a, 0x62c];

/** By letter, from the first of the Arabic ones: 0 for a vowel, else the consonant that it counts as. */
const consonants = Uint16Array.from({ length: lastLetter - firstLetter + 1 }, (_, at) => {
  const letter = String.fromCharCode(firstLetter + at);
  if ('اويىءه'.includes(letter)) return 0;
  if (letter === 'غ') return jeem;
  return letter === 'ط' ? 'ت'.charCodeAt(0) : firstLetter + at;
});

/** Whether two spellings differ by one long vowel that is written or not, inside the word: أكسفورد, أوكسفورد. */
export function areOneVowelApart(one: string, other: string): boolean {
  const [shorter, longer] = [one, other]
    .map((word) => word.replaceAll('غ', 'ج'))
    .sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer?.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  // Next to the last letter it makes an adjective: فرنسية beside فرنسا.
  const inside = at > 0 && at < shorter.length - 1;
  return inside && 'اوي'.includes(longer[at] ?? '') && longer.slice(at + 1) === shorter.slice(at);
}
