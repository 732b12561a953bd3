import { foldWord } from '../text/fold';
import type { Entity } from './entity';

/** Spellings of an entity's Arabic names that rules make from the ones written in a gazetteer. */
export function nameVariants(entity: Entity): readonly string[] {
  const written = [...Object.values(entity.names), ...entity.aliases];
  const variants = new Set<string>();
  for (const name of written) {
    for (const variant of variantsOf(foldWord(name), entity)) variants.add(variant);
  }
  return [...variants];
}

function* variantsOf(name: string, entity: Entity): Generator<string> {
  // The two Arab spellings of America, and all that is built on them.
  if (name.includes('امريك')) yield name.replaceAll('امريك', 'اميرك');
  if (name.includes('اميرك')) yield name.replaceAll('اميرك', 'امريك');
  // Only Syria has the spelling in ـية for a country in ـيا: روسية is an adjective.
  if (/(^| )سوريا( |$)/u.test(name)) yield name.replace('سوريا', 'سوريه');
  if (/(^| )سوريه( |$)/u.test(name)) yield name.replace('سوريه', 'سوريا');
  // دير زور beside دير الزور.
  const words = name.split(' ');
  if (entity.kind === 'place' && words.length === 2 && words[1]?.startsWith('ال')) {
    yield `${words[0] ?? ''} ${words[1].slice(2)}`;
  }
}
