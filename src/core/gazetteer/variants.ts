import { foreignness } from '../recognise/foreign';
import { foldWord } from '../text/fold';
import type { Entity } from './entity';

/** Spellings of an entity's Arabic names that rules make from the ones written in a gazetteer. */
export function nameVariants(entity: Entity): readonly string[] {
  const written = [...Object.values(entity.names), ...entity.aliases];
  const variants = new Set<string>();
  for (const name of written) {
    if (!/[\u0621-\u064a]/u.test(name)) continue;
    const folded = foldWord(name);
    for (const variant of variantsOf(folded, entity)) if (variant !== folded) variants.add(variant);
  }
  return [...variants];
}

function* variantsOf(name: string, entity: Entity): Generator<string> {
  // The two Arab spellings of America, and all that is built on them.
  if (name.includes('امريك')) yield name.replaceAll('امريك', 'اميرك');
  if (name.includes('اميرك')) yield name.replaceAll('اميرك', 'امريك');
  // Only Syria has the spelling in ـية for a country in ـيا: روسية is an adjective.
  if (name.includes('سوري')) {
    if (/(?:^| )سوريا(?: |$)/u.test(name)) yield name.replace('سوريا', 'سوريه');
    if (/(?:^| )سوريه(?: |$)/u.test(name)) yield name.replace('سوريه', 'سوريا');
  }
  const words = name.split(' ');
  // دير زور beside دير الزور.
  if (entity.kind === 'place' && construct.test(name) && words.length === 2 && words[1]?.startsWith('ال')) {
    yield `${words[0] ?? ''} ${words[1].slice(2)}`;
  }
  // The foreign g: غ in the east, ج in Egypt. Words of Arabic letters, and short ones, keep theirs.
  if (name.includes('غ'))
    yield words.map((word) => (isForeign(word) ? word.replaceAll('غ', 'ج') : word)).join(' ');
  if (name.includes('ج'))
    yield words.map((word) => (isForeign(word) ? word.replaceAll('ج', 'غ') : word)).join(' ');
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
  if (folded.length < 4 || !/^[\u0621-\u064a]+$/u.test(folded) || folded.startsWith('ال')) return undefined;
  const consonants = folded
    .replace(/[اويىءه]/gu, '')
    .replace(/غ/gu, 'ج')
    .replace(/ط/gu, 'ت')
    .replace(/(.)\1+/gu, '$1');
  return consonants.length < 2 ? undefined : folded.slice(0, 1).replace(/[غ]/u, 'ج') + consonants;
}
